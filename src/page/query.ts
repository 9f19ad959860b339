import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** The filter and order in the address, so that a link to a model keeps them. */
export const Query = createContext("");

/** @param hash a deep link, without its `#` */
export function useHref(hash: string): string {
	return `#${hash}${useContext(Query)}`;
}
