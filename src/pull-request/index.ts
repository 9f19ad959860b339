export { connect } from "./client.ts";
export { publisher } from "./publish.ts";
