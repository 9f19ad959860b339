import {
	type Catalog,
	inFileOrder,
	type Model,
	type ProviderHeader,
} from "../catalog/model.ts";
import { renderModelsDev, type Spellings } from "../catalog/models-dev.ts";
import type { Upstream, UpstreamProvider } from "../catalog/upstream.ts";
import { isObject, type JsonObject, sortKeys } from "../lib/json.ts";
import { buildHeader } from "../patches/header.ts";

/**
 * catalog.json of the report: a catalog of provider files as models.dev would write it, for own scripts, with one line per
 * model, in parts that are made when they are read. What the provider files leave out is upstream's. Where a patch or a
 * hold sets `base_url` or `doc`, they are here, too.
 */
export function renderCatalogJson(
	catalog: Catalog,
	upstream: Upstream,
	spellings: Spellings,
): Iterable<string> {
	return {
		[Symbol.iterator]: () =>
			renderModelsDev(catalog, spellings, {
				headerOf: (id, { header }) => headerOf(header, id, upstream.get(id)),
				renderModel: (id, model) => lineOf(model, upstream.get(id)),
			}),
	};
}

function headerOf(
	{ base_url, doc, env, name }: ProviderHeader,
	id: string,
	own: UpstreamProvider | undefined,
): JsonObject {
	const beneath = buildHeader(id, own, []);
	const isOwnUrl =
		typeof base_url === "string" && base_url !== beneath.base_url;
	return {
		...own?.fields,
		...(isOwnUrl && { api: base_url }),
		...(doc !== undefined && doc !== beneath.doc && { doc }),
		env,
		name,
	};
}

function lineOf(model: Model, own: UpstreamProvider | undefined): string {
	const { provider } =
		own?.models.get(model.id) ?? own?.leftOut?.get(model.id) ?? {};
	// JSON has no undefined. In a copy, the keys stay in their order.
	return JSON.stringify({
		...inFileOrder(model),
		provider: isObject(provider) ? sortKeys(provider) : undefined,
		provider_model_id: undefined,
	});
}
