import {
	type Catalog,
	inFileOrder,
	type Model,
	type Provider,
} from "../catalog/model.ts";
import { renderModelsDev, type Spellings } from "../catalog/models-dev.ts";
import type { Upstream } from "../catalog/upstream.ts";
import { isObject } from "../lib/json.ts";
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
				toWrite: (id, provider) => toModelsDev(id, provider, upstream),
				isCompact: true,
			}),
	};
}

function toModelsDev(
	id: string,
	{ header, models }: Provider,
	upstream: Upstream,
): Provider {
	const own = upstream.get(id);
	const beneath = buildHeader(id, own, []);
	const { base_url, doc, env, name } = header;
	const isOwnUrl =
		typeof base_url === "string" && base_url !== beneath.base_url;
	return {
		header: {
			...own?.fields,
			...(isOwnUrl && { api: base_url }),
			...(doc !== undefined && doc !== beneath.doc && { doc }),
			env,
			id,
			name,
		},
		models: new Map(
			[...models].map(([key, model]) => {
				const {
					provider: _,
					provider_model_id: __,
					...fields
				} = inFileOrder(model);
				const { provider } =
					own?.models.get(key) ?? own?.leftOut?.get(key) ?? {};
				const routing = isObject(provider) ? { provider } : {};
				return [key, { ...fields, ...routing } as Model];
			}),
		),
	};
}
