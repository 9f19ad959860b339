export const id = 621;
export const ids = [621];
export const modules = {

/***/ 1966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m6: () => (/* binding */ compareCatalogs),
  vo: () => (/* binding */ newlyDeprecated)
});

// UNUSED EXPORTS: repricingsOf

// EXTERNAL MODULE: ./build/compiled/catalog/fields.js
var catalog_fields = __webpack_require__(7741);
// EXTERNAL MODULE: ./build/compiled/identity/vendors.js + 4 modules
var identity_vendors = __webpack_require__(593);
// EXTERNAL MODULE: ./build/compiled/changes/abilities.js
var abilities = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/compiled/changes/diff.js
var diff = __webpack_require__(209);
// EXTERNAL MODULE: ./build/compiled/catalog/model.js
var catalog_model = __webpack_require__(575);
// EXTERNAL MODULE: ./build/compiled/identity/ids.js
var ids = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/compiled/lib/json.js
var json = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/compiled/lib/maps.js
var maps = __webpack_require__(7787);
;// CONCATENATED MODULE: ./build/compiled/changes/groups.js





/** A value gets its own group if at least half of the models, and at least three, got it. */
const LARGE_SHARE = 1 / 2;
const LARGE_COUNT = 3;
/** The group is limited to one previous value if nearly all of these models had it. */
const NEARLY_ALL = 3 / 4;
/**
 * Puts each changed field of each model into exactly one group: for each field, one group per value that a large share
 * of the models got, and one group for the rest. The largest groups come first.
 *
 * @param isOwnSection true for a field that has its own section elsewhere and is left out here
 */
function groupFields(changed, isOwnSection = () => false) {
    const intern = interner();
    const byField = new Map();
    for (const { provider, after: { id }, fields, } of changed) {
        for (const change of fields) {
            const { field } = change;
            if (isOwnSection(field))
                continue;
            const how = howOf(change);
            // The space keeps a field that is named `["limit","context"]` apart from the path of these two keys.
            const key = field.length === 1 ? `${how} ${field[0]}` : how + JSON.stringify(field);
            const entry = byField.get(key);
            const member = {
                provider,
                id,
                before: intern(change.before),
                after: intern(change.after),
            };
            if (entry)
                entry[1].push(member);
            else
                byField.set(key, [change, [member]]);
        }
    }
    return [...byField.values()]
        .flatMap(([change, members]) => splitByValue(members).map((part) => ({
        kind: "field",
        field: change.field,
        how: howOf(change),
        ...sharedValues(part),
        ...placesOf(part),
    })))
        .sort((a, b) => b.models.length - a.models.length ||
        (0,json/* compareBytes */.Xo)(a.field.join("."), b.field.join(".")));
}
/**
 * Puts each model whose prices changed into exactly one group. A group has the entries of one model at several
 * providers whose prices changed in the same way. The largest groups come first.
 *
 * @param identify a key that one model has at all providers
 */
function groupPrices(repricings, identify = ids/* identityOf */.cu) {
    const alike = new Map();
    for (const repricing of repricings) {
        const { changes, verdict, ratio } = repricing;
        const { provider, after } = repricing.model;
        // Providers list their prices in different orders.
        // The same change of one price is not the same change of the blend if the other price differs.
        const key = JSON.stringify([
            identify(after),
            verdict,
            String(ratio),
            ...changes
                .map(({ dimension, before, after }) => JSON.stringify([(0,catalog_fields/* dimensionKey */.U4)(dimension), before, after]))
                .sort(),
        ]);
        const entry = alike.get(key) ?? { repricing, models: [], places: [] };
        entry.models.push(after);
        entry.places.push({ provider, id: after.id });
        alike.set(key, entry);
    }
    return [...alike.values()]
        .map(({ repricing, models, places }) => ({
        kind: "price",
        name: commonName(models),
        changes: repricing.changes,
        verdict: repricing.verdict,
        ratio: repricing.ratio,
        of: repricing.of,
        ...placesOf(places),
    }))
        .sort((a, b) => b.models.length - a.models.length || (0,json/* compareBytes */.Xo)(a.name, b.name));
}
function howOf({ before, after }) {
    if (before === undefined)
        return "appeared";
    return after === undefined ? "vanished" : "changed";
}
/** Splits off the most common value as long as a large share of the rest has it. Each step at least halves the rest. */
function splitByValue(members) {
    const parts = [];
    let rest = members;
    while (rest.length > 0) {
        const least = Math.max(LARGE_COUNT, rest.length * LARGE_SHARE);
        const same = largest(rest, ({ before, after }) => after === undefined ? before : after);
        const alike = largest(same, ({ before }) => before);
        const part = alike.length >= Math.max(least, same.length * NEARLY_ALL) ? alike : same;
        if (part.length < least)
            return [...parts, rest];
        parts.push(part);
        const taken = new Set(part);
        rest = rest.filter((member) => !taken.has(member));
    }
    return parts;
}
/** The members that share the most common value, in their order. Of equally common values, the first. */
function largest(members, pick) {
    let most = [];
    for (const same of (0,maps/* groupBy */.$z)(members, pick).values()) {
        if (same.length > most.length)
            most = same;
    }
    return most;
}
/** Returns the same instance for equal lists and objects, so that they can be keys of a map. */
function interner() {
    const byText = new Map();
    const intern = (text, value) => {
        const known = byText.get(text) ?? value;
        byText.set(text, known);
        return known;
    };
    return (value) => {
        if (typeof value !== "object" || value === null)
            return value;
        const text = JSON.stringify(value);
        // Sorting the keys is slow, and most equal values already have equal text.
        return byText.get(text) ?? intern(text, intern((0,json/* toStableJson */.t_)(value), value));
    };
}
function sharedValues(members) {
    const [first] = members;
    const before = first?.before;
    const after = first?.after;
    const isNew = members.every((member) => member.after === after);
    const isOld = isNew && members.every((member) => member.before === before);
    return {
        ...(isOld && before !== undefined && { before }),
        ...(isNew && after !== undefined && { after }),
    };
}
function placesOf(models) {
    return {
        models: models.map(({ provider, id }) => ({ provider, id })),
        providers: new Set(models.map(({ provider }) => provider)).size,
    };
}
/** Of equally common names, the shortest, then the first by its bytes. */
function commonName(models) {
    const times = new Map();
    for (const model of models) {
        const name = (0,catalog_model/* nameOf */.V)(model);
        times.set(name, (times.get(name) ?? 0) + 1);
    }
    const [best] = [...times].sort(([a, m], [b, n]) => n - m || a.length - b.length || (0,json/* compareBytes */.Xo)(a, b));
    return best?.[0] ?? "";
}

// EXTERNAL MODULE: ./build/compiled/changes/price-verdict.js
var price_verdict = __webpack_require__(2725);
// EXTERNAL MODULE: ./build/compiled/changes/prices.js
var prices = __webpack_require__(6468);
// EXTERNAL MODULE: ./build/compiled/identity/counts.js
var counts = __webpack_require__(7045);
// EXTERNAL MODULE: ./build/compiled/changes/renames/facts.js
var renames_facts = __webpack_require__(135);
// EXTERNAL MODULE: ./build/compiled/changes/renames/ids.js
var renames_ids = __webpack_require__(9102);
;// CONCATENATED MODULE: ./build/compiled/changes/renames/providers.js




/** Fewer shared models may be chance, unless the name or the credentials are the same, too. */
const ENOUGH_MODELS = 3;
/**
 * A removed provider was renamed to an added one if the added one has most of its models unchanged, and no other
 * provider has as many: all resellers share many models.
 */
function pairProviders({ removed, added }, before, after) {
    if (added.length === 0)
        return [];
    const [finder, reverse] = [closestFinder(after), closestFinder(before)];
    const byId = new Map(added.map((header) => [header.id, header]));
    return removed.flatMap((from) => {
        const old = before.get(from.id);
        const best = old && finder(old);
        const to = byId.get(best?.id ?? "");
        const now = to && after.get(to.id);
        if (!best || !to || !now || reverse(now)?.id !== from.id)
            return [];
        const evidence = sameHeaders(from, to);
        const isEnough = best.shared >= ENOUGH_MODELS || evidence.length > 0;
        if (!isEnough || best.shared * 2 <= old.models.size)
            return [];
        evidence.unshift(`${best.shared} of ${old.models.size} models as they were`);
        return [{ from, to, evidence }];
    });
}
/** A model at more providers than this is ignored, as it does not identify a provider. Today's maximum is far below. */
const MAX_HOLDERS = 500;
/** Finds the provider that shares the most models; null if two share equally many. */
function closestFinder(catalog) {
    let holders;
    return ({ models }) => {
        holders ??= holdersOf(catalog);
        const shared = new Map();
        for (const model of models.values()) {
            const twins = holders.get(model.id) ?? [];
            if (twins.length > MAX_HOLDERS)
                continue;
            for (const { id, twin } of twins) {
                if ((0,renames_facts/* factsOf */.xS)(model, twin).size >= 2)
                    (0,counts/* add */.WQ)(shared, id);
            }
        }
        const most = [...shared.values()].reduce((a, b) => Math.max(a, b), 0);
        const [best, second] = [...shared].filter(([, times]) => times === most);
        return best && !second ? { id: best[0], shared: most } : null;
    };
}
/** By model id, the providers that have it. */
function holdersOf(catalog) {
    const holders = new Map();
    for (const [id, { models }] of catalog) {
        for (const twin of models.values()) {
            (0,maps/* getOr */.MU)(holders, twin.id, () => []).push({ id, twin });
        }
    }
    return holders;
}
function sameHeaders(a, b) {
    return [
        ...(a.name === b.name ? ["same name"] : []),
        ...(a.env.length > 0 && (0,json/* isSame */.Ft)(a.env, b.env)
            ? ["same environment variables"]
            : []),
        ...(urlOf(a) !== null && urlOf(a) === urlOf(b) ? ["same base URL"] : []),
    ];
}
function urlOf({ base_url, api }) {
    const url = base_url ?? api;
    return typeof url === "string" ? url : null;
}

;// CONCATENATED MODULE: ./build/compiled/changes/renames.js







/** The fields that always differ between two entries of one model. In models.dev's own shape, `provider` is none of them. */
function identityOf({ provider }) {
    const own = typeof provider === "string" ? ["provider"] : [];
    return ["id", "provider_model_id", ...own];
}
/** Used only if the provider was renamed. */
const SAME_ID = {
    evidence: "same id",
    key: ({ id }) => id,
    isEnough: () => true,
};
/** From the strongest to the weakest. A false pair is worse than a missed one. */
const RULES = [
    {
        evidence: "ids differ only in case and separators",
        key: ({ id }) => (0,renames_ids/* tokensOf */.k8)(id),
        isEnough: ({ facts }) => facts.size >= 1,
    },
    {
        evidence: "ids differ only in the order of their words",
        key: ({ id }) => (0,renames_ids/* sortWords */.ke)(id),
        isEnough: ({ facts }) => facts.size >= 2,
    },
    {
        evidence: "ids differ only in the prefix",
        key: ({ id }) => (0,renames_ids/* tokensOf */.k8)((0,renames_ids/* tailOf */.Cj)(id)),
        isEnough: ({ from, to, facts }, isVariant) => facts.has("same name") &&
            facts.size >= 2 &&
            (0,renames_facts/* isSameOffer */.jU)(from, to) &&
            !isVariant((0,renames_ids/* prefixStep */.XS)(from.id, to.id)),
    },
    {
        evidence: "the only models of that name",
        key: renames_facts/* nameKey */.Rc,
        isEnough: isRelabelled,
    },
];
/** For ids that differ in more than spelling: their versions must be equal, and almost nothing else may differ. */
function isRelabelled({ from, to, facts }, isVariant) {
    const [old, now] = [(0,renames_ids/* versionOf */.E4)(from.id), (0,renames_ids/* versionOf */.E4)(to.id)];
    if (old.version !== now.version || !(0,renames_facts/* isSameOffer */.jU)(from, to))
        return false;
    // `-2507` may be added or removed if nothing else changed; a different date is a different model.
    if (old.stamps !== now.stamps) {
        const isOneSided = old.stamps === "" || now.stamps === "";
        return isOneSided && facts.size === renames_facts/* ALL_FACTS */.EF.length;
    }
    const isRepriced = (0,renames_facts/* isPaid */.tR)(from) && (0,renames_facts/* isPaid */.tR)(to) && !facts.has("same prices");
    const step = (0,renames_ids/* stepBetween */.LT)(from.id, to.id);
    const isNear = step.flatMap(renames_ids/* wordsOf */.Z9).length <= 1;
    return !isRepriced && facts.size + Number(isNear) >= 3 && !isVariant(step);
}
/**
 * Separates the renames from the other changes, which are returned as `rest`. Together they are all changes: each `from`
 * was a removal and each `to` an addition. No model and no provider is in two renames.
 * @param isUpstream what upstream still lists was not renamed, even if the repository leaves it out now
 */
function pairRenames(changes, before, after, isUpstream = () => false) {
    const isGone = ({ provider, model }) => !isUpstream({ provider, id: model.id });
    const removed = changes.providers.removed.filter(({ id }) => [...(before.get(id)?.models.values() ?? [])].every((model) => isGone({ provider: id, model })));
    const successors = pairProviders({ removed, added: changes.providers.added }, before, after);
    const newIds = new Map(successors.map(({ from, to }) => [from.id, to.id]));
    const isVariant = (0,renames_ids/* variantTest */.iR)([before, after]);
    const areDistinct = distinctTest([before, after]);
    const added = byProvider(changes.models.added);
    const renames = [];
    const removedModels = changes.models.removed.filter(isGone);
    for (const [id, removed] of byProvider(removedModels)) {
        const newId = newIds.get(id) ?? id;
        const addedHere = added.get(newId);
        const [old, now] = [before.get(id), after.get(newId)];
        if (!old || !now || !addedHere)
            continue;
        for (const rule of newId === id ? RULES : [SAME_ID, ...RULES]) {
            if (!haveCommonKey(removed, addedHere, rule))
                continue;
            const candidates = uniqueBy(now, rule.key);
            for (const [key, model] of uniqueBy(old, rule.key)) {
                const from = removed.get(model.id);
                const to = addedHere.get(candidates.get(key)?.id ?? "");
                if (!from ||
                    !to ||
                    (rule !== SAME_ID && areDistinct(model.id, to.model.id)))
                    continue;
                const facts = (0,renames_facts/* factsOf */.xS)(from.model, to.model);
                const pair = { from: from.model, to: to.model, facts };
                if (!rule.isEnough(pair, isVariant))
                    continue;
                removed.delete(from.model.id);
                addedHere.delete(to.model.id);
                const fields = (0,diff/* diffFields */.p5)(without(from.model, identityOf(from.model)), without(to.model, identityOf(to.model)));
                renames.push({ from, to, fields, evidence: [rule.evidence, ...facts] });
            }
        }
    }
    renames.sort((a, b) => compareEntries(a.from, b.from));
    const moved = new Map();
    for (const { from } of renames)
        (0,counts/* add */.WQ)(moved, from.provider);
    const providers = successors.map((pair) => ({
        ...pair,
        fields: (0,diff/* diffFields */.p5)(without(pair.from, ["id"]), without(pair.to, ["id"])),
        models: moved.get(pair.from.id) ?? 0,
    }));
    return { renames, providers, rest: subtract(changes, renames, providers) };
}
function subtract({ models, providers }, renamed, successions) {
    const paired = new Set([...renamed, ...successions].flatMap(({ from, to }) => [from, to]));
    const isRest = (entry) => !paired.has(entry);
    return {
        providers: {
            ...providers,
            added: providers.added.filter(isRest),
            removed: providers.removed.filter(isRest),
        },
        models: {
            ...models,
            added: models.added.filter(isRest),
            removed: models.removed.filter(isRest),
        },
    };
}
/** Whether one provider lists both ids at the same time: then they are different models. */
function distinctTest(catalogs) {
    // Created when it is first needed, as in `variantTest`.
    let holders;
    const areDistinct = (0,maps/* memo */.ph)((key) => {
        const [a = "", b = ""] = JSON.parse(key);
        holders ??= renames_holdersOf(catalogs);
        const [some, others] = [holders.get(a) ?? [], holders.get(b) ?? []];
        return some.length < others.length
            ? some.some((models) => models.has(b))
            : others.some((models) => models.has(a));
    });
    return (a, b) => areDistinct(JSON.stringify([a, b]));
}
/** By model id, the models of each provider that has this id. */
function renames_holdersOf(catalogs) {
    const holders = new Map();
    for (const catalog of catalogs) {
        for (const { models } of catalog.values()) {
            for (const id of models.keys()) {
                (0,maps/* getOr */.MU)(holders, id, () => []).push(models);
            }
        }
    }
    return holders;
}
/** The entries of each provider by model id. */
function byProvider(entries) {
    const groups = new Map();
    for (const entry of entries) {
        (0,maps/* getOr */.MU)(groups, entry.provider, () => new Map()).set(entry.model.id, entry);
    }
    return groups;
}
/** There is almost never one, and then the unchanged models need not be searched. */
function haveCommonKey(removed, addedHere, { key }) {
    const keys = new Set([...removed.values()].map(({ model }) => key(model)));
    return [...addedHere.values()].some(({ model }) => keys.has(key(model)));
}
/** The models whose key no other model of the provider has. */
function uniqueBy({ models }, keyOf) {
    const unique = new Map();
    const taken = new Set();
    for (const model of models.values()) {
        const key = keyOf(model);
        if (taken.has(key))
            unique.delete(key);
        else
            unique.set(key, model);
        taken.add(key);
    }
    return unique;
}
function without(object, keys) {
    return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
function compareEntries(a, b) {
    return ((0,json/* compareBytes */.Xo)(a.provider, b.provider) || (0,json/* compareBytes */.Xo)(a.model.id, b.model.id));
}

;// CONCATENATED MODULE: ./build/compiled/changes/compare.js








/**
 * @param vendors from a catalog with more providers, if there is one: it knows more models and their vendors
 * @param isUpstream whether upstream lists a model; if that is not known, each model that was removed counts as gone
 */
function compareCatalogs(before, after, vendors = (0,identity_vendors/* findVendors */.J)(after), isUpstream = () => false) {
    const all = (0,diff/* diffCatalogs */.UA)(before, after);
    const { renames, providers, rest } = pairRenames(all, before, after, isUpstream);
    const changed = [...rest.models.changed, ...renamed(renames)];
    const repricings = repricingsOf(changed);
    const judged = new Set(repricings
        .filter(({ verdict }) => verdict !== null)
        .map(({ model }) => model));
    return {
        before,
        after,
        changes: rest,
        renames,
        changed,
        providerRenames: providers,
        repricings,
        abilities: abilitiesOf(changed),
        priceGroups: groupPrices(repricings, vendors.identityOf),
        // Without a verdict the tables of prices do not show a model, so its prices are reported like any other field.
        fieldGroups: groupFields(changed.map((model) => judged.has(model) ? withoutPrices(model) : model)),
        vendors,
        isOwnListing: ownListings(before, after, vendors),
        isLeftOut: isUpstream,
    };
}
function ownListings(before, after, vendors) {
    // The vendors of the new catalog do not know a provider that was removed as a whole.
    let former;
    return ({ provider, id }) => {
        const now = after.get(provider);
        const model = now?.models.get(id) ?? before.get(provider)?.models.get(id);
        if (model === undefined)
            return false;
        if (now)
            return vendors.isOwn(provider, model);
        former ??= (0,identity_vendors/* findVendors */.J)(before);
        return former.isOwn(provider, model);
    };
}
function repricingsOf(changed) {
    return changed
        .filter(({ fields }) => fields.some(({ field }) => prices/* PRICED */.qn.includes(field[0] ?? "")))
        .map((model) => {
        const { before, after } = model;
        const changes = (0,prices/* priceChanges */.Xo)(before, after);
        return { model, changes, ...(0,price_verdict/* judgePrices */.k0)(before, after, changes) };
    })
        .filter(({ changes }) => changes.length > 0);
}
function abilitiesOf(changed) {
    return changed
        .filter(({ fields }) => fields.some(isAbility))
        .map((model) => ({
        model,
        ...(0,abilities/* compareAbilities */.mp)(model.before, model.after),
    }))
        .filter(({ losses, gains }) => losses.length + gains.length > 0);
}
function isAbility({ field }) {
    const kind = (0,catalog_fields/* kindOf */.I)(field);
    return kind === "limit" || kind === "modality" || kind === "capability";
}
function isPrice({ field }) {
    return (0,catalog_fields/* kindOf */.I)(field) === "price";
}
function withoutPrices(change) {
    return {
        ...change,
        fields: change.fields.filter((field) => !isPrice(field)),
    };
}
function renamed(renames) {
    return renames.map(({ from, to, fields }) => ({
        provider: to.provider,
        before: from.model,
        after: to.model,
        fields,
    }));
}
/** Models that are deprecated now and were not before. */
function newlyDeprecated({ changed, }) {
    return changed.filter(({ before, after, fields }) => fields.some(({ field }) => (0,catalog_fields/* kindOf */.I)(field) === "status") &&
        (0,abilities/* statusOf */.c2)(after) === "deprecated" &&
        (0,abilities/* statusOf */.c2)(before) !== "deprecated");
}


/***/ }),

/***/ 209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   UA: () => (/* binding */ diffCatalogs),
/* harmony export */   p5: () => (/* binding */ diffFields)
/* harmony export */ });
/* unused harmony export applyChanges */
/* harmony import */ var json_diff_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1172);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9862);


/** The changes from `before` to `after`, in the order of their ids. */
function diffCatalogs(before, after) {
    const added = [];
    const removed = [];
    const changed = [];
    const providers = [];
    for (const [provider, { header, models }] of after) {
        const was = before.get(provider);
        const fields = was ? diffFields(was.header, header) : [];
        if (was && fields.length > 0) {
            providers.push({ before: was.header, after: header, fields });
        }
        for (const model of models.values()) {
            const old = was?.models.get(model.id);
            if (!old)
                added.push({ provider, model });
            else {
                const fields = diffFields(old, model);
                if (fields.length > 0) {
                    changed.push({ provider, before: old, after: model, fields });
                }
            }
        }
    }
    for (const [provider, { models }] of before) {
        const now = after.get(provider);
        for (const model of models.values()) {
            if (!now?.models.has(model.id))
                removed.push({ provider, model });
        }
    }
    return {
        providers: {
            added: headersMissing(after, before),
            removed: headersMissing(before, after),
            changed: providers,
        },
        models: { added, removed, changed },
    };
}
/** True if the catalogs are equal. Their files may still differ in format or order, if another tool wrote them. */
function isEmpty({ providers, models }) {
    return [providers, models].every(({ added, removed, changed }) => added.length + removed.length + changed.length === 0);
}
function headersMissing(here, there) {
    return [...here.values()]
        .filter(({ header }) => !there.has(header.id))
        .map(({ header }) => header);
}
/** The fields that differ between two objects. Most objects are equal, which is cheap to find out. */
function diffFields(before, after) {
    if (before === after)
        return [];
    const changes = [];
    const removed = [];
    for (const key in before) {
        const old = before[key];
        const now = Object.hasOwn(after, key) ? after[key] : undefined;
        if (now === undefined)
            removed.push(change([key], old, now));
        else if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(old, now))
            continue;
        else if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(old) && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(now)) {
            changes.push(...walkChanges((0,json_diff_ts__WEBPACK_IMPORTED_MODULE_0__.diff)(old, now), old, now, [key]));
        }
        else
            changes.push(change([key], old, now));
    }
    for (const key in after) {
        if (Object.hasOwn(before, key))
            continue;
        changes.push(change([key], undefined, after[key]));
    }
    changes.push(...removed);
    return changes;
}
function change(field, before, after) {
    return {
        field,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
    };
}
function walkChanges(changes, before, after, parents) {
    // json-diff-ts reports a change of type as a removal and an addition of the same key.
    const byKey = new Map(changes.map((change) => [change.key, change]));
    return [...byKey.values()].flatMap(({ key, changes: inner }) => {
        const field = [...parents, key];
        // A field may be called `constructor`, which every object inherits.
        const old = Object.hasOwn(before, key) ? before[key] : undefined;
        const now = Object.hasOwn(after, key) ? after[key] : undefined;
        return inner && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(old) && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(now)
            ? walkChanges(inner, old, now, field)
            : [change(field, old, now)];
    });
}
/** Applies the reported changes to the old catalog. The result is the new one, which proves that the report is complete. */
function applyChanges(before, changes) {
    const after = new Map();
    for (const [id, { header, models }] of before) {
        after.set(id, { header, models: new Map(models) });
    }
    for (const { id } of changes.providers.removed)
        after.delete(id);
    for (const header of changes.providers.added) {
        after.set(header.id, { header, models: new Map() });
    }
    for (const { before, fields } of changes.providers.changed) {
        const provider = after.get(before.id);
        if (provider) {
            provider.header = applyFields(before, fields);
        }
    }
    for (const { provider, model } of changes.models.removed) {
        after.get(provider)?.models.delete(model.id);
    }
    for (const { provider, model } of changes.models.added) {
        after.get(provider)?.models.set(model.id, model);
    }
    for (const { provider, before, fields } of changes.models.changed) {
        const model = applyFields(before, fields);
        after.get(provider)?.models.set(model.id, model);
    }
    return after;
}
function applyFields(object, fields) {
    const copy = structuredClone(object);
    for (const { field, after } of fields) {
        const key = field.at(-1) ?? "";
        const parent = field
            .slice(0, -1)
            .reduce((inner, part) => inner[part], copy);
        if (after === undefined)
            delete parent[key];
        else
            parent[key] = after;
    }
    return copy;
}


/***/ }),

/***/ 2725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ sizeOfMove),
/* harmony export */   dq: () => (/* binding */ PRICE_VERDICTS),
/* harmony export */   k0: () => (/* binding */ judgePrices)
/* harmony export */ });
/* harmony import */ var _lib_ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6621);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6468);


const PRICE_VERDICTS = [
    "increased",
    "decreased",
    "priced",
    "unpriced",
];
/** Smaller moves are rounding: currencies, or cents per thousand tokens. */
const NOTICEABLE = 0.01;
/** @param changes those of `priceChanges` between the same two states */
function judgePrices(before, after, changes) {
    const known = (model) => ["input", "output"].filter((name) => (0,_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .priceOf */ .xx)(model, name) !== null);
    const [old, now] = [known(before), known(after)];
    if (old.some((name) => !now.includes(name)))
        return withoutRatio("unpriced");
    if (old.length === 0 && now.length > 0)
        return withoutRatio("priced");
    const blended = ratioOf((0,_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .blendOf */ .BG)(before), (0,_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .blendOf */ .BG)(after));
    if (isNoticeable(blended))
        return fromRatio(blended, null);
    const [largest] = changes
        .map(({ before, after, dimension }) => ({
        ratio: ratioOf(before, after),
        dimension,
    }))
        .sort((a, b) => sizeOfMove(b.ratio) - sizeOfMove(a.ratio));
    return largest && isNoticeable(largest.ratio)
        ? fromRatio(largest.ratio, largest.dimension)
        : withoutRatio(null);
}
/** Half the price counts as much as twice the price. 1 if nothing moves or a price is not known. */
function sizeOfMove(ratio) {
    if (ratio === null)
        return 1;
    return (0,_lib_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .factorBetween */ .gY)(ratio, 1);
}
function isNoticeable(ratio) {
    return (ratio !== null &&
        (ratio === 0 || (0,_lib_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)(Math.abs(ratio - 1), NOTICEABLE)));
}
function ratioOf(before, after) {
    if (before === null || after === null)
        return null;
    if (before === 0)
        return after === 0 ? 1 : Number.POSITIVE_INFINITY;
    return after / before;
}
function fromRatio(ratio, of) {
    return { verdict: ratio > 1 ? "increased" : "decreased", ratio, of };
}
function withoutRatio(verdict) {
    return { verdict, ratio: null, of: null };
}


/***/ }),

/***/ 135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ ALL_FACTS),
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   jU: () => (/* binding */ isSameOffer),
/* harmony export */   tR: () => (/* binding */ isPaid),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _catalog_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(575);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9862);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6468);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9102);




/** Evidence, besides the ids, that two entries are one model. A price of zero is no evidence: it may mean free, subscription or unknown. */
const FACTS = {
    "same name": (a, b) => nameKey(a) === nameKey(b),
    "same release date": (a, b) => typeof a.release_date === "string" && a.release_date === b.release_date,
    "same limits": (a, b) => agree(a.limit, b.limit, ["context", "output"]),
    // Upstream often adds or drops the other dimensions although the price did not change.
    "same prices": (a, b) => agree(a.cost, b.cost, ["input", "output"]),
};
const ALL_FACTS = Object.keys(FACTS);
function factsOf(a, b) {
    return new Set(ALL_FACTS.filter((fact) => FACTS[fact](a, b)));
}
/** The name's words without the vendor before a colon, as in `xAI: Grok 4`. */
function nameKey(model) {
    return (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensOf */ .k8)((0,_catalog_model_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .V)(model).replace(/^[^:]+: /, ""));
}
/** Whether all these numbers are known and equal, and not all zero. */
function agree(a, b, keys) {
    return ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(a) &&
        (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(b) &&
        keys.every((key) => typeof a[key] === "number" && a[key] === b[key]) &&
        keys.some((key) => a[key] !== 0));
}
/** False if only one of the two is free, or if their outputs differ: then they are different offers, whatever their names. */
function isSameOffer(a, b) {
    const [paidA, paidB] = [isPaid(a), isPaid(b)];
    const isSameKind = paidA === paidB || paidA === null || paidB === null;
    return isSameKind && outputs(a) === outputs(b);
}
/** Null if no price is known. */
function isPaid(model) {
    const prices = [...(0,_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .pricesOf */ ._5)(model).values()];
    return prices.length === 0 ? null : prices.some(({ amount }) => amount > 0);
}
function outputs({ modalities }) {
    const output = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(modalities) ? modalities.output : null;
    return Array.isArray(output) ? [...output].sort().join() : "";
}


/***/ }),

/***/ 9102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ undatedKey),
/* harmony export */   Cj: () => (/* binding */ tailOf),
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   LT: () => (/* binding */ stepBetween),
/* harmony export */   XS: () => (/* binding */ prefixStep),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   iR: () => (/* binding */ variantTest),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   ke: () => (/* binding */ sortWords)
/* harmony export */ });
/* harmony import */ var _lib_maps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7787);

/** Words and numbers in lower case, one space between: `Qwen/Qwen3.5-VL` is `qwen qwen 3 5 vl`, and 3.0 is 3. */
function tokensOf(text) {
    const plain = text.toLowerCase().replace(/(\d)\.0(?!\.?\d)/g, "$1");
    return plain.match(/[\p{L}\p{M}]+|\p{N}+|\+/gu)?.join(" ") ?? plain;
}
/** `claude-4.5-haiku` and `claude-haiku-4-5` give the same text: the sorted words, then the parts with digits in their order. */
function sortWords(id) {
    const parts = id.toLowerCase().split(/[^\p{L}\p{M}\p{N}+]+/u);
    const hasDigit = (part) => /\p{N}/u.test(part);
    const words = parts.filter((part) => !hasDigit(part)).sort();
    return [...words, ...parts.filter(hasDigit)].join(" ");
}
/** Release dates as ids contain them: 2507, 0905, 20250522, 2025-05-22, 09-2025, 06-05. */
const STAMP = /(?<!\d)(?:\d{4}-\d\d-\d\d|\d\d-\d{4}|\d\d-\d\d|\d{8}|\d{6}|\d{4})(?![\da-z])/gi;
/** The digits of an id, with dates separate. `opus-45` and `opus-4.5` have the same version. */
function versionOf(id) {
    return {
        version: tokensOf(id.replace(STAMP, " ")).replace(/\D/g, ""),
        stamps: (id.match(STAMP) ?? []).join(" "),
    };
}
/** The same for the ids that a provider gives one model, with and without a date or a folder: `x-ai/grok-4-0709` and `grok-4`. */
function undatedKey(id) {
    return tokensOf(tailOf(id)
        .replace(STAMP, " ")
        .replace(/-latest$/, ""));
}
/** The shortest edit: from `Qwen3-8B` to `qwen3-8b:free` it is `["", "free"]`. */
function stepBetween(from, to) {
    const a = pathOf(from).split(" ");
    const b = pathOf(to).split(" ");
    const least = Math.min(a.length, b.length);
    let head = 0;
    while (head < least && a[head] === b[head])
        head++;
    let tail = 0;
    while (tail < least - head && a.at(-1 - tail) === b.at(-1 - tail))
        tail++;
    return [
        a.slice(head, a.length - tail).join(" "),
        b.slice(head, b.length - tail).join(" "),
    ];
}
/** An edit of the whole path before the last segment: from `x-ai/grok-4` to `grok-4` it is `["^ x ai /", "^"]`. */
function prefixStep(from, to) {
    const prefix = (id) => pathOf(id.slice(0, id.lastIndexOf("/") + 1)).trimEnd();
    return [prefix(from), prefix(to)];
}
/** `Qwen/Qwen3-8B` is `^ qwen / qwen 3 8 b`. */
function pathOf(id) {
    return `^ ${id.split("/").map(tokensOf).join(" / ")}`;
}
/** The last segment of the path. */
function tailOf(id) {
    return id.slice(id.lastIndexOf("/") + 1);
}
/**
 * Total number of ids that are looked at; the busiest week so far needed 9,229. Beyond it, every edit counts as one
 * between variants, so that no catalog takes minutes.
 */
const MAX_LOOKUPS = 500_000;
/**
 * Tests whether an edit is the difference between two models that one provider lists at the same time, as `:free` and
 * `-thinking` are. Such an edit always leads to another model.
 */
function variantTest(catalogs) {
    // Created when it is first needed; most weeks have no candidates and never need it.
    let index;
    const idsWith = (token) => {
        index ??= indexByToken(catalogs);
        return index.get(token) ?? [];
    };
    let lookups = 0;
    const isVariant = ([removed, added]) => {
        // The rarest token of both sides has the fewest ids to look at.
        const [rarest] = [
            ...wordsOf(removed).map((token) => ({
                token,
                side: removed,
                other: added,
            })),
            ...wordsOf(added).map((token) => ({
                token,
                side: added,
                other: removed,
            })),
        ]
            .map((way) => ({ ...way, ids: idsWith(way.token) }))
            .sort((a, b) => a.ids.length - b.ids.length);
        if (!rarest)
            return false;
        const { side, other, ids } = rarest;
        lookups += ids.length;
        if (lookups > MAX_LOOKUPS)
            return true;
        return ids.some(({ text, siblings }) => text.includes(` ${side} `) &&
            siblings.has(text.replace(` ${side} `, other ? ` ${other} ` : " ")));
    };
    const known = new Map();
    return (step) => {
        const key = step.join(">");
        const answer = known.get(key) ?? isVariant(step);
        known.set(key, answer);
        return answer;
    };
}
function indexByToken(catalogs) {
    const byToken = new Map();
    const paths = new Map();
    for (const { models } of catalogs.flatMap((all) => [...all.values()])) {
        const siblings = new Set();
        for (const id of models.keys()) {
            const text = paths.get(id) ?? ` ${pathOf(id)} `;
            // Most ids are in both catalogs, and at several providers.
            paths.set(id, text);
            siblings.add(text);
        }
        for (const text of siblings) {
            for (const token of new Set(text.trim().split(" "))) {
                (0,_lib_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .getOr */ .MU)(byToken, token, () => []).push({ text, siblings });
            }
        }
    }
    return byToken;
}
function wordsOf(tokens) {
    return tokens === "" ? [] : tokens.split(" ");
}


/***/ }),

/***/ 4229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ BUILT_TEMPLATE),
/* harmony export */   x: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);



/** In dist, beside the folder of the bundle. */
const BUILT_TEMPLATE = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, "..", "page.html");
/**
 * Reads the template of report.html. Only when it is needed, so that a run starts faster.
 * @throws {Problem} when it can't be read
 */
async function readTemplate(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (error) {
        throw new _lib_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF({
            title: "Can't read the template of report.html",
            cause: (0,_lib_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error),
            remedy: "The template is part of the program. Use a released version, or run `npm run build`.",
        });
    }
}


/***/ }),

/***/ 328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ acknowledgementFor),
/* harmony export */   Ky: () => (/* binding */ readAcknowledgements),
/* harmony export */   Lf: () => (/* binding */ withoutEntries),
/* harmony export */   V9: () => (/* binding */ acknowledgePatches),
/* harmony export */   b0: () => (/* binding */ acknowledge),
/* harmony export */   od: () => (/* binding */ ACKNOWLEDGEMENT_CHECK)
/* harmony export */ });
/* unused harmony export acknowledgementsSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3102);
/* harmony import */ var _catalog_provider_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9519);
/* harmony import */ var _lib_day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1576);
/* harmony import */ var _lib_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8195);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9862);
/* harmony import */ var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9876);
/* harmony import */ var _lib_maps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7787);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);








const FINDINGS = (0,_lib_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .declareFindings */ .HI)({
    "accepted-expired": {
        severity: "warning",
        when: "An acknowledgement has expired, so its finding is reported again.",
        remedy: "Look again. Then change `expires`, or delete the entry.",
    },
    "accepted-unmatched": {
        severity: "notice",
        when: "An acknowledgement matches no finding.",
        remedy: "Delete the entry.",
    },
    "accepted-spent": {
        severity: "notice",
        when: "An acknowledgement has served its purpose: the value that it accepts is in the catalog, or comes with this update. The update takes the entry out of `accepted-file`.",
        remedy: "Nothing to do.",
    },
});
const ACKNOWLEDGEMENT_CHECK = {
    title: "Acknowledgements",
    findings: Object.values(FINDINGS),
};
/** What a maintainer writes to acknowledge a finding. Published as `schemas/accepted.json`. */
const acknowledgementsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    provider: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: "must be a provider id" }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("Provider id, with dashes or underscores")),
    model: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: "must be a model id" }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("Model id; absent for a finding about the provider itself")),
    file: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: "must be the file of a patch" }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("In place of a provider: the file of a local patch, as in the finding")),
    entry: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: "must be a provider or model of the patch" }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("With `file`: provider or `provider:model`, as in the finding")),
    code: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: "must be the code of a finding" }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("Code of the finding; without values it is what tells findings apart")),
    field: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), {
        error: 'must be a list of keys, such as ["cost", "input"]',
    }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y('Keys from the outside in, e.g. ["cost", "input"]')),
    before: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq9()).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("As in the finding")),
    after: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq9()).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("As in the finding")),
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: "must say why this is right" })
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("Why this is right, for the next reader")),
    expires: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6({ error: "must be a day, such as 2027-01-31" }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("The last day on which this counts")),
}, {
    error: ({ code, keys }) => code === "unrecognized_keys" && Array.isArray(keys)
        ? `has unknown keys: ${keys.join(", ")}`
        : "must be an object with provider, model, field, before, after, reason, expires",
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB(hasOneSubject, {
    error: "must have a provider, and perhaps a model; or the file of a patch, and perhaps an entry",
})), { error: "must be a list of acknowledged findings" });
function hasOneSubject(entry) {
    return entry.provider === undefined
        ? entry.file !== undefined && entry.model === undefined
        : entry.file === undefined && entry.entry === undefined;
}
/**
 * Reads the acknowledged findings.
 * @param rawText null where there is no such file
 * @throws {Problem} that lists every mistake of the file
 */
function readAcknowledgements(rawText, file) {
    if (rawText === null)
        return { file, text: "", entries: [] };
    const read = (0,_lib_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readWritten */ .IL)(rawText, file, acknowledgementsSchema);
    if ("problems" in read)
        throw unusableFile(read.problems);
    return { file, text: read.text, entries: read.data };
}
function unusableFile(problems) {
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF({
        title: "The acknowledged findings can't be used",
        cause: problems.join("\n"),
        remedy: 'Nothing was written. Correct `accepted-file`: [{"provider", "model", "field", "before", "after", "reason", "expires"}]; the pull request offers entries to paste.',
    });
}
/** Findings about the catalog. A value that is written is in the catalog from then on, so its entry is spent. */
function acknowledge(findings, acknowledgements, { before, after, isWanted, }, now) {
    return match(findings, acknowledgements, now, (entry) => {
        if (entry.provider === undefined || !isWanted(entry.provider))
            return null;
        // A value that comes with this update is in the base of the next run, which must find nothing more to do.
        const isMerged = isIn(before, entry) || isIn(after, entry);
        return { isMerged, isSpentOnceMatched: true };
    });
}
/**
 * Findings about local patches. They stay true for as long as the patch is the same, so their entries are never spent.
 * @param isLeftOut whether this run does not look at a patch
 */
function acknowledgePatches(findings, acknowledgements, isLeftOut, now) {
    const never = { isMerged: false, isSpentOnceMatched: false };
    return match(findings, acknowledgements, now, ({ file }) => file === undefined || isLeftOut(file) ? null : never).findings;
}
/** @param lookAt null where an entry is not about such findings */
function match(findings, { file, text, entries }, now, lookAt) {
    const today = (0,_lib_day_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .k)(now);
    const acknowledged = new Set();
    const aboutEntries = [];
    const spent = [];
    const byKey = new Map();
    for (const finding of entries.length === 0 ? [] : findings) {
        const key = keyOf({ ...finding, ...finding.subject });
        (0,_lib_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .getOr */ .MU)(byKey, key, () => []).push(finding);
    }
    const locate = (0,_lib_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .locator */ .fl)(text);
    for (const [index, entry] of entries.entries()) {
        const look = lookAt(entry);
        if (look === null)
            continue;
        const matches = (byKey.get(keyOf(entry)) ?? []).filter(({ kind }) => entry.code === undefined || entry.code === kind.code);
        const isMatched = matches.length > 0;
        const isExpired = entry.expires !== undefined && entry.expires < today;
        if (isMatched && !isExpired) {
            for (const one of matches)
                acknowledged.add(one);
        }
        const isSpent = isMatched
            ? look.isSpentOnceMatched && !isExpired
            : look.isMerged;
        if (isSpent)
            spent.push(index);
        const state = isSpent
            ? "spent"
            : !isMatched
                ? "unmatched"
                : isExpired
                    ? "expired"
                    : null;
        if (state !== null) {
            const lines = locate([index]);
            aboutEntries.push(findingAboutEntry(file, entry, state, today, lines));
        }
    }
    return {
        findings: [
            ...findings.filter((finding) => !acknowledged.has(finding)),
            ...aboutEntries,
        ],
        spent,
    };
}
/** Whether the catalog has the value that an entry accepts. */
function isIn(catalog, { provider: id = "", model, field, before, after }) {
    const provider = catalog.get((0,_catalog_provider_id_js__WEBPACK_IMPORTED_MODULE_7__/* .normalizeProviderId */ .ob)(id));
    const object = model === undefined ? provider?.header : provider?.models.get(model);
    if (object === undefined || field === undefined)
        return false;
    if (before === undefined && after === undefined)
        return false;
    const value = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_8__/* .valueAt */ .fK)(object, field);
    return value === undefined || after === undefined
        ? value === after
        : (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isSame */ .Ft)(value, after);
}
/** The text of the file without the entries at these indexes; everything else stays, to the byte. */
function withoutEntries(text, indexes) {
    const start = text.startsWith("\ufeff") ? "\ufeff" : "";
    const rest = text.slice(start.length);
    return (start +
        (0,_lib_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .removeValues */ .ht)(rest, indexes.map((index) => [index])));
}
/** Equal for an entry and for the findings that it acknowledges. Without values, it is for findings without values. */
function keyOf({ provider, model, file, entry, field, before, after, }) {
    const id = provider && (0,_catalog_provider_id_js__WEBPACK_IMPORTED_MODULE_7__/* .normalizeProviderId */ .ob)(provider);
    return [id, model, file, entry, field, before, after]
        .map((value) => (value === undefined ? "" : (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_8__/* .toStableJson */ .t_)(value)))
        .join();
}
function findingAboutEntry(file, { provider, model, file: patch = "", entry = patch, expires, }, state, today, lines) {
    const name = provider === undefined
        ? entry
        : model === undefined
            ? provider
            : `${provider}:${model}`;
    const where = lines === null ? "it" : `lines ${lines.from} to ${lines.to}`;
    const place = { subject: { file, entry: name } };
    switch (state) {
        case "expired":
            return (0,_lib_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)({
                kind: FINDINGS["accepted-expired"],
                severity: "warning",
                message: `The acknowledgement expired on ${expires} (today is ${today}), so the finding is reported again.`,
                remedy: `Look again; then set "expires" to a later day, or delete ${where}.`,
            }, place);
        case "unmatched":
            return (0,_lib_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)({
                kind: FINDINGS["accepted-unmatched"],
                severity: "notice",
                message: "The acknowledgement matches no finding (any more).",
                remedy: `Delete ${where}.`,
            }, place);
        case "spent":
            return (0,_lib_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)({
                kind: FINDINGS["accepted-spent"],
                severity: "notice",
                message: "The acknowledgement is no longer needed and is taken out: the value is in the catalog, or comes with this update.",
            }, place);
        default:
            return state;
    }
}
/** The entry that acknowledges a finding, without its reason; null where the finding is about neither catalog nor patch. */
function acknowledgementFor(finding) {
    const { kind, subject, field, before, after } = finding;
    const isAboutInput = "file" in subject && subject.entry === undefined;
    if (isAboutInput)
        return null;
    const hasValues = before !== undefined || after !== undefined;
    return {
        ...subject,
        ...(!hasValues && { code: kind.code }),
        ...(field !== undefined && { field }),
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
        reason: "",
    };
}


/***/ }),

/***/ 3538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ isDecidable),
/* harmony export */   C$: () => (/* binding */ keyOfValue),
/* harmony export */   aT: () => (/* binding */ decisionKey),
/* harmony export */   iq: () => (/* binding */ canKeep),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * The key of the decision about a finding, which may stand for several: 16 hexadecimal digits. It changes with the
 * values, so that nobody decides about a value that they did not see.
 */
function decisionKey(finding) {
    const { members } = finding;
    return members === undefined
        ? keyOfOne(finding)
        : hash(members.map(keyOfOne).sort());
}
/** The findings that a finding stands for. */
function membersOf(finding) {
    return finding.members ?? [finding];
}
/** Whether people can decide about a finding: it is about what upstream says. */
function isDecidable(finding) {
    return membersOf(finding).every(({ canKeep }) => canKeep !== undefined);
}
/** Whether the values before can be kept. */
function canKeep(finding) {
    return membersOf(finding).every(({ canKeep }) => canKeep);
}
function keyOfOne(finding) {
    const { before, after, kind, message } = finding;
    const hasValues = before !== undefined || after !== undefined;
    return keyOfValue(hasValues ? finding : { ...finding, before: kind.code, after: message });
}
/** The key of the decision about one value. */
function keyOfValue({ subject, field, before, after, }) {
    const { provider, model } = "provider" in subject ? subject : { provider: subject.file };
    return hash([provider, model, field, before, after]);
}
function hash(facts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify(facts))
        .digest("hex")
        .slice(0, 16);
}


/***/ }),

/***/ 2912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ memoByTicks),
/* harmony export */   OH: () => (/* binding */ carryTicks),
/* harmony export */   bn: () => (/* binding */ readTicks),
/* harmony export */   rK: () => (/* binding */ taskItem),
/* harmony export */   tJ: () => (/* binding */ NO_TICKS)
/* harmony export */ });
/* harmony import */ var _lib_maps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7787);

const NO_TICKS = new Set();
/**
 * A task item. GitHub lets people with write access tick it, and notes who did in the text's history of edits. The
 * comment is not visible. No text of others in the body contains one, see `markdown.ts`.
 * @param text Markdown on one line
 */
function taskItem(name, isTicked, text) {
    return `- [${isTicked ? "x" : " "}] <!-- model-sync:${name} --> ${text}`;
}
const ITEM = /^([ \t]*[-*+] \[)([ xX])(\] <!-- model-sync:((?:accept|keep) [0-9a-f]{16}|rebuild) -->)/gm;
/** @param section our section of the pull request's text; null: there is none */
function readTicks(section) {
    return new Set([...(section ?? "").matchAll(ITEM)]
        .filter(([, , box]) => box !== " ")
        .map(([, , , , name]) => name));
}
/**
 * A new text with what people ticked and unticked after the run had read the old one. So nothing that they do meanwhile
 * is lost, and the next run carries it out.
 * @param read the ticks that the new text is made from
 * @param latest the ticks of the text that it replaces
 */
function carryTicks(text, read, latest) {
    return text.replace(ITEM, (item, start, _box, end, name) => read.has(name) === latest.has(name)
        ? item
        : `${start}${latest.has(name) ? "x" : " "}${end}`);
}
/** Calls a function once for the same ticks. */
function memoByTicks(make) {
    const made = new Map();
    return (ticks) => (0,_lib_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .getOr */ .MU)(made, [...ticks].sort().join(), () => make(ticks));
}


/***/ }),

/***/ 855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath)
/* harmony export */ });
/** A path for a URL or a comment: only letters, digits, slashes and a few signs are left as they are. */
function encodePath(path) {
    return path.split("/").map(encodeURIComponent).join("/");
}


/***/ }),

/***/ 8195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ declareFindings),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   fl: () => (/* binding */ findingKey),
/* harmony export */   uP: () => (/* binding */ createFinding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Declares what a rule can find, by code, so that the compiler knows the codes and their severities. */
function declareFindings(declared) {
    return Object.fromEntries(Object.entries(declared).map(([code, rest]) => [code, { code, ...rest }]));
}
/** Creates a finding. Always use this function, because it makes the compiler check the severity. */
function createFinding({ kind, severity, message, remedy = kind.remedy }, place) {
    return { kind, severity, ...place, message, remedy };
}
/** The same for the same finding in every run: 16 hexadecimal digits. */
function findingKey({ kind, subject, field = [], before, after, }) {
    const facts = [kind.code, subjectOf({ subject }), field, before, after];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify(facts))
        .digest("hex")
        .slice(0, 16);
}
/** The subject as people write it: `provider:model`, or the file and its entry. */
function subjectOf({ subject }) {
    if ("provider" in subject) {
        const { provider, model } = subject;
        // An empty id would not be seen.
        const shown = provider.trim() === "" ? JSON.stringify(provider) : provider;
        return model === undefined ? shown : `${shown}:${model}`;
    }
    return subject.entry === undefined
        ? subject.file
        : `${subject.file} ${subject.entry}`;
}


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ readWritten),
/* harmony export */   R8: () => (/* binding */ syntaxProblem),
/* harmony export */   fl: () => (/* binding */ locator),
/* harmony export */   ht: () => (/* binding */ removeValues)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var secure_json_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5955);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4196);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9862);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7787);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);
// JSON files that people write: errors name the line.






const TOO_DEEP = `: nests deeper than ${_json_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .lr} levels`;
/** The first syntax error as `:line:column: what`, or null. */
function syntaxProblem(text) {
    if (text.trim() === "")
        return ": is empty";
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .nestsTooDeep */ .qK)(JSON.parse(text)) ? TOO_DEEP : null;
    }
    catch (error) {
        return firstError(text) ?? `: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
    }
}
/** The message of JSON.parse does not have a position in every version of Node. */
function firstError(text) {
    const errors = [];
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { disallowComments: true });
    }
    catch (error) {
        // The parser is recursive, so deep nesting overflows its stack.
        if (error instanceof RangeError)
            return TOO_DEEP;
        throw error;
    }
    const [first] = errors;
    if (!first)
        return null;
    const before = text.slice(0, first.offset).split("\n");
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    const what = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(first.error)
        .replace(/([a-z])([A-Z])/g, "$1 $2")
        .toLowerCase();
    return `:${line}:${column}: ${what}`;
}
/** Finds the value at a path, including the key of a property; null if there is none. Parses the text once, when needed. */
function locator(text) {
    let parsed;
    const childAt = childFinder();
    return (path) => {
        parsed ??= { root: (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text), starts: lineStarts(text) };
        const value = path.reduce(childAt, parsed.root);
        if (!value)
            return null;
        const { offset, length } = value.parent?.type === "property" ? value.parent : value;
        const from = lineAt(parsed.starts, offset);
        const to = lineAt(parsed.starts, offset + length);
        const before = text.slice(parsed.starts[from - 1], offset);
        const after = text.slice(offset + length, parsed.starts[to]);
        const isAlone = before.trim() === "" && ["", ","].includes(after.trim());
        return { from, to, offset, isAlone };
    };
}
function lineStarts(text) {
    return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
/** The number of the line, from 1, that an offset is in. */
function lineAt(starts, offset) {
    let [low, high] = [0, starts.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Indexes the properties of each object once, however many of them are looked up. */
function childFinder() {
    const known = new Map();
    return (node, key) => {
        if (typeof key === "number")
            return node?.children?.[key];
        return node && (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .getOr */ .MU)(known, node, () => propertiesOf(node)).get(key);
    };
}
/** If a key occurs twice, the last one counts, as in JSON.parse. */
function propertiesOf({ children = [] }) {
    return new Map(children.map(({ children: [key, value] = [] }) => [key?.value, value]));
}
/**
 * Reads JSON that people wrote and checks it with a schema. Returns the data, or all mistakes as `file:line: where what`.
 * Keys such as `__proto__`, which would change an object's prototype, are dropped.
 */
function readWritten(rawText, file, schema) {
    const text = rawText.replace(/^\ufeff/, "");
    const syntax = syntaxProblem(text);
    if (syntax !== null)
        return { problems: [file + syntax] };
    const data = secure_json_parse__WEBPACK_IMPORTED_MODULE_1__.parse(text, undefined, {
        protoAction: "remove",
        constructorAction: "remove",
    });
    const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xL(schema, data);
    if (parsed.success)
        return { text, data: parsed.data };
    const locate = locator(text);
    return {
        problems: parsed.error.issues.map(({ path, message }) => {
            const keys = path.map((key) => typeof key === "number" ? key : String(key));
            const at = locate(keys)?.from ?? locate(keys.slice(0, 1))?.from;
            const place = at === undefined ? file : `${file}:${at}`;
            return `${place}: ${[...keys, message].join(" ")}`;
        }),
    };
}
/**
 * The text without some values: properties with their keys, and elements of lists. Everything else stays, to the byte.
 * @param paths of values that are there; those inside of others go with them
 */
function removeValues(text, paths) {
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text);
    const childAt = childFinder();
    const removed = new Set();
    for (const path of paths) {
        const value = path.reduce(childAt, root);
        if (value)
            removed.add(value.parent?.type === "property" ? value.parent : value);
    }
    const cuts = [];
    const visit = (node) => {
        const children = node.children ?? [];
        const lastKept = children.findLastIndex((child) => !removed.has(child));
        const kept = children[lastKept];
        if (children.length > 0 && !kept) {
            // Only the brackets stay.
            cuts.push({ from: node.offset + 1, to: node.offset + node.length - 1 });
            return;
        }
        for (const [index, child] of children.entries()) {
            const next = children[index + 1];
            if (!removed.has(child))
                visit(child);
            else if (index < lastKept && next) {
                cuts.push({ from: child.offset, to: next.offset });
            }
        }
        const last = children.at(-1);
        if (kept && last && last !== kept) {
            cuts.push({ from: endOf(kept), to: endOf(last) });
        }
    };
    if (root)
        visit(root);
    let result = "";
    let from = 0;
    for (const cut of cuts.sort((a, b) => a.from - b.from)) {
        result += text.slice(from, cut.from);
        from = cut.to;
    }
    return result + text.slice(from);
}
function endOf({ offset, length }) {
    return offset + length;
}


/***/ }),

/***/ 5701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ compareRanks)
/* harmony export */ });
/** Compares two ranks number by number; the smaller one comes first. */
function compareRanks(a, b) {
    for (const [index, value] of a.entries()) {
        const difference = value - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 6621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aP: () => (/* binding */ areWithin),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   gY: () => (/* binding */ factorBetween),
/* harmony export */   ux: () => (/* binding */ medianOf)
/* harmony export */ });
// Comparing numbers that come out of divisions. 1.4 / 0.14 is 9.999999999999998, and ten times all the same.
/** Relative: far above the error of floating point, far below any difference that matters. */
const TOLERANCE = 1e-9;
/** How many times the larger of two positive numbers is the smaller one: at least 1. */
function factorBetween(a, b) {
    return Math.max(a / b, b / a);
}
function isAtLeast(value, limit) {
    return value >= limit * (1 - TOLERANCE);
}
/** Whether two numbers are at most this share apart. */
function areWithin(a, b, share) {
    const most = Math.max(Math.abs(a), Math.abs(b));
    return Math.abs(a - b) <= most * share * (1 + TOLERANCE);
}
/** The middle one; of an even number, the upper of the two. 0 if there is none. */
function medianOf(values) {
    return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}


/***/ }),

/***/ 3467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ CLEANUP_FILE),
/* harmony export */   IT: () => (/* binding */ cleanPatches),
/* harmony export */   j9: () => (/* binding */ setsNothing)
/* harmony export */ });
/* harmony import */ var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9876);
/* harmony import */ var _lib_maps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7787);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(779);



/** The file of the report that deletes from the patches what has no effect. */
const CLEANUP_FILE = "patches-cleanup.patch";
/** Deletes values from patch files. Files that stay as they are, are left out. */
function cleanPatches(removable) {
    return [...(0,_lib_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(removable, ({ patch }) => patch)].map(([{ file, text }, locations]) => {
        const paths = locations.map(({ path }) => path);
        const isWhole = paths.some(({ length }) => length === 0);
        const after = isWhole ? null : (0,_lib_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .removeValues */ .ht)(text, paths);
        return {
            file,
            before: text,
            after: after === null || setsNothing((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePatchText */ .nr)(file, after))
                ? null
                : after,
        };
    });
}
/** Whether a patch could be deleted without a change. */
function setsNothing(patch) {
    if (patch === null)
        return true;
    const { header, models, exclude, unknownKeys } = patch;
    return (Object.keys(header).length +
        models.length +
        exclude.length +
        unknownKeys.length ===
        0);
}


/***/ }),

/***/ 779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ parsePatches),
/* harmony export */   QO: () => (/* binding */ PATCH_KEYS),
/* harmony export */   nr: () => (/* binding */ parsePatchText),
/* harmony export */   xS: () => (/* binding */ HEADER_KEYS)
/* harmony export */ });
/* unused harmony export patchSchema */
/* harmony import */ var secure_json_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5955);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
/* harmony import */ var _catalog_provider_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9519);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9862);
/* harmony import */ var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9876);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);






const text = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: "must be a string" });
const id = text.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1, { error: "must not be empty", abort: true }));
const name = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(text);
/** Published as `schemas/patch.json`. */
const patchSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    $schema: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y("For editors")),
    provider: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
        id: id.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB((value) => (0,_catalog_provider_id_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseProviderId */ .xs)(value) === null, {
            error: ({ input }) => `${JSON.stringify(input)} ${(0,_catalog_provider_id_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseProviderId */ .xs)(String(input))?.reason}`,
        })),
        name,
        base_url: name,
        api: name,
        npm: name,
        doc: name,
        env: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text, {
            error: "must be a list of names of environment variables",
        })),
    }, { error: 'must be an object with an "id"' }),
    models: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ id }, { error: "must be an object" }), {
        error: "must be a list of objects",
    })),
    exclude: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text, { error: "must be a list of model ids" })),
}, { error: 'must be an object with "provider", and "models" or "exclude"' });
/**
 * Reads patches from their texts, in the order of their file names' bytes.
 * @throws {Problem} that lists every problem of every file, with its line and column where the JSON is broken.
 */
function parsePatches(texts, directory, form = "req-llm") {
    const patches = [];
    const problems = [];
    for (const file of [...texts.keys()].sort(_lib_json_js__WEBPACK_IMPORTED_MODULE_6__/* .compareBytes */ .Xo)) {
        const result = parsePatch(file, texts.get(file) ?? "", form);
        if ("patch" in result)
            patches.push(result.patch);
        else
            problems.push(...result.problems.map((p) => `${directory}/${file}${p}`));
    }
    if (problems.length > 0) {
        throw new _lib_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF({
            title: problems.length === 1
                ? "A local patch can't be used"
                : `Local patches can't be used: ${problems.length} problems`,
            cause: problems.join("\n"),
            remedy: 'Nothing was written. A patch is {"provider": {"id": …}, "models": [{"id": …, fields to change}], "exclude": [model ids]}.',
        });
    }
    return patches;
}
/** Null if the text is no patch. */
function parsePatchText(file, text) {
    const result = parsePatch(file, text, "req-llm");
    return "patch" in result ? result.patch : null;
}
function parsePatch(file, rawText, form) {
    const text = rawText.replace(/^\ufeff/, "");
    const syntax = (0,_lib_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxProblem */ .R8)(text);
    if (syntax !== null)
        return { problems: [syntax] };
    const data = secure_json_parse__WEBPACK_IMPORTED_MODULE_0__.parse(text, undefined, {
        protoAction: "remove",
        constructorAction: "remove",
    });
    const parsed = patchSchema.safeParse(data);
    if (!parsed.success) {
        return {
            problems: parsed.error.issues.map(({ path, message }) => `: ${path.length > 0 ? `${describePath(path, data)} ` : ""}${message}`),
        };
    }
    const { provider, models, exclude } = parsed.data;
    const header = headerFieldsOf(provider, form);
    const unknownKeys = unknownKeysOf(parsed.data, form);
    const setsNothing = !models && !exclude && Object.keys(header).length === 0;
    if (setsNothing && unknownKeys.length === 0) {
        return {
            problems: [
                `: has neither "models" nor "exclude" (its keys are ${Object.keys(parsed.data).join(", ")})`,
            ],
        };
    }
    return {
        patch: {
            file,
            text,
            locate: (0,_lib_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .locator */ .fl)(text),
            unknownKeys,
            provider: (0,_catalog_provider_id_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeProviderId */ .ob)(provider.id),
            spelling: provider.id,
            header,
            models: (models ?? []),
            exclude: exclude ?? [],
        },
    };
}
/** `$schema` lets editors check the file. */
const PATCH_KEYS = [
    "$schema",
    "provider",
    "models",
    "exclude",
];
/** The keys of a header are those of the catalog that it patches. */
const HEADER_KEYS = {
    "req-llm": ["id", "name", "base_url", "env", "doc"],
    "models.dev": ["id", "name", "api", "npm", "env", "doc"],
};
function unknownKeysOf(patch, form) {
    const unknown = (object, known) => Object.keys(object).filter((key) => !known.includes(key));
    return [
        ...unknown(patch, PATCH_KEYS).map((key) => [key]),
        ...unknown(patch.provider, HEADER_KEYS[form]).map((key) => [
            "provider",
            key,
        ]),
    ];
}
/** The header fields that a patch sets. Null sets nothing, like an absent field; an empty list sets an empty list. */
function headerFieldsOf(provider, form) {
    const { name, base_url, api, npm, env, doc } = provider;
    return {
        ...(name != null && { name }),
        ...(form === "req-llm" && base_url != null && { base_url }),
        ...(form === "models.dev" && api != null && { api }),
        ...(form === "models.dev" && npm != null && { npm }),
        ...(env != null && { env }),
        ...(doc != null && { doc }),
    };
}
/** `models[3] ("gpt-4o") cost`: with the entry's id, because an index alone is hard to find. */
function describePath(path, data) {
    let place = "";
    let value = data;
    for (const key of path) {
        value = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value)
            ? value[String(key)]
            : Array.isArray(value)
                ? value[Number(key)]
                : undefined;
        if (typeof key === "number") {
            place += `[${key}]`;
            if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value) && typeof value.id === "string" && value.id !== "") {
                place += ` (${JSON.stringify(value.id)})`;
            }
        }
        else {
            place += place === "" ? String(key) : `.${String(key)}`;
        }
    }
    return place;
}


/***/ }),

/***/ 7080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Az: () => (/* binding */ isOurCommit),
/* harmony export */   DE: () => (/* binding */ NO_MARKS),
/* harmony export */   GU: () => (/* binding */ readSection),
/* harmony export */   KM: () => (/* binding */ fitBody),
/* harmony export */   OI: () => (/* binding */ isSameContent),
/* harmony export */   ZH: () => (/* binding */ proposedDigest),
/* harmony export */   Zn: () => (/* binding */ writeSection),
/* harmony export */   c_: () => (/* binding */ readContent),
/* harmony export */   cq: () => (/* binding */ isSameCatalog),
/* harmony export */   f2: () => (/* binding */ digestBlobs),
/* harmony export */   gR: () => (/* binding */ readFingerprints),
/* harmony export */   k6: () => (/* binding */ writeMarks),
/* harmony export */   k7: () => (/* binding */ changeSection),
/* harmony export */   kM: () => (/* binding */ hasOurMessage),
/* harmony export */   lT: () => (/* binding */ signMessage),
/* harmony export */   pc: () => (/* binding */ readMarks),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* unused harmony exports renderSection, replaceSection */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9862);
/* harmony import */ var _report_asides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1284);



/** The digest of files in any order: 16 hexadecimal digits of the SHA-256 of their paths and blob ids. */
function digestBlobs(blobs) {
    const lines = [...blobs].map(([path, id]) => `${path}\0${id}`);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(lines.sort(_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo).join("\n"))
        .digest("hex")
        .slice(0, 16);
}
const START = "<!-- model-sync:start -->";
const END = "<!-- model-sync:end -->";
/** The lines that a section begins with, each a comment of ours. Similar lines further below do not count. */
const HEAD = /^<!-- model-sync:start -->(?:\r?\n<!-- model-sync(?: \{[^<>\n]*\}|:(?:seen|closed|held|unfinished|auto-merge-off)[^<>\n]*) -->)*/;
const MARKER = /<!-- model-sync (\{[^<>\n]*\}) -->/;
/**
 * Our section; null where somebody removed it. People may quote it, above or below: behind "> " its comments are not at
 * the start of a line, so a quoted section has no head. Of two equal sections, either will do.
 */
function findSection(body) {
    const sections = sectionsIn(body);
    return sections.find(({ head }) => head !== START) ?? sections[0] ?? null;
}
/** Each begins at a START and ends at the next END, unless another START comes first. */
function sectionsIn(body) {
    const sections = [];
    let start = body.indexOf(START);
    while (start !== -1) {
        const next = body.indexOf(START, start + START.length);
        const text = body.slice(start, next === -1 ? body.length : next);
        const length = text.indexOf(END);
        if (length !== -1) {
            const end = start + length + END.length;
            sections.push({ start, end, head: HEAD.exec(text)?.[0] ?? START });
        }
        start = next;
    }
    return sections;
}
function headOf(pullRequestBody) {
    return findSection(pullRequestBody ?? "")?.head ?? "";
}
const NO_MARKS = {
    closed: null,
    held: false,
    unfinished: false,
    autoMergeOff: false,
};
const CLOSED = /\r?\n<!-- model-sync:closed ([0-9a-f]+)( kept)? -->/;
const HELD = /\r?\n<!-- model-sync:held -->/;
const UNFINISHED = /\r?\n<!-- model-sync:unfinished -->/;
const AUTO_MERGE_OFF = /\r?\n<!-- model-sync:auto-merge-off -->/;
function readMarks(pullRequestBody) {
    const head = headOf(pullRequestBody);
    const [, closed, kept] = CLOSED.exec(head) ?? [];
    return {
        closed: closed === undefined
            ? null
            : { head: closed, keepsBranch: kept !== undefined },
        held: HELD.test(head),
        unfinished: UNFINISHED.test(head),
        autoMergeOff: AUTO_MERGE_OFF.test(head),
    };
}
/** The body with exactly these marks. Everything else stays the same, byte for byte. */
function writeMarks(pullRequestBody, { closed, held, unfinished, autoMergeOff }) {
    const body = pullRequestBody ?? "";
    const found = findSection(body);
    const lines = [
        ...(closed
            ? [
                `<!-- model-sync:closed ${closed.head}${closed.keepsBranch ? " kept" : ""} -->`,
            ]
            : []),
        ...(held ? ["<!-- model-sync:held -->"] : []),
        ...(unfinished ? ["<!-- model-sync:unfinished -->"] : []),
        ...(autoMergeOff ? ["<!-- model-sync:auto-merge-off -->"] : []),
    ];
    if (found === null) {
        return replaceSection(body, [START, ...lines, END].join("\n"));
    }
    const { start, head } = found;
    const rest = [CLOSED, HELD, UNFINISHED, AUTO_MERGE_OFF].reduce((text, mark) => text.replace(mark, ""), head.slice(START.length));
    return (body.slice(0, start) +
        [START, ...lines].join("\n") +
        rest +
        body.slice(start + head.length));
}
const SEEN = /<!-- model-sync:seen (\{[^<>\n]*\}) -->/;
/** Our section of a pull request's body. Everything outside of it belongs to other people. */
function renderSection(body, { digest, undecidedDigest, commit, baseDigest, catalogPath }, asides = null) {
    return [
        START,
        `<!-- model-sync ${JSON.stringify({
            digest,
            commit,
            base: baseDigest,
            ...(catalogPath !== null && { catalog: catalogPath }),
            ...(undecidedDigest !== undefined && { undecided: undecidedDigest }),
        })} -->`,
        ...(asides
            ? [`<!-- model-sync:seen ${JSON.stringify(asides.fingerprints)} -->`]
            : []),
        body.trim() + (0,_report_asides_js__WEBPACK_IMPORTED_MODULE_2__/* .aside */ .H)(asides?.footnote ? `\n\n${asides.footnote}\n` : ""),
        END,
    ].join("\n");
}
/** What a pull request's description reports; null where its body does not say. */
function readFingerprints(pullRequestBody) {
    const data = parseJson(SEEN.exec(headOf(pullRequestBody))?.[1]);
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data))
        return null;
    const known = Object.entries(data).filter((entry) => ["string", "number"].includes(typeof entry[1]));
    return Object.fromEntries(known);
}
function parseJson(json) {
    try {
        return JSON.parse(json ?? "");
    }
    catch {
        return null;
    }
}
/** The marker in a pull request's body; null where it is not our pull request, or somebody removed the marker. */
function readMarker(pullRequestBody) {
    const data = parseJson(MARKER.exec(headOf(pullRequestBody))?.[1]);
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data))
        return null;
    const { digest, commit, base, catalog, undecided } = data;
    return typeof digest === "string" &&
        typeof commit === "string" &&
        typeof base === "string"
        ? {
            digest,
            ...(typeof undecided === "string" && { undecidedDigest: undecided }),
            commit,
            baseDigest: base,
            catalogPath: readPath(catalog),
        }
        : null;
}
/** Null where it is nothing that `encodePath` writes: people can edit it, and it is quoted. */
function readPath(value) {
    return typeof value === "string" && PATH.test(value) ? value : null;
}
const PATH = /^[\w.!~*'()%/-]+$/;
/** The body with our section replaced, or put first where it has none. Everything else stays, byte for byte. */
function replaceSection(pullRequestBody, section) {
    const body = pullRequestBody ?? "";
    const found = findSection(body);
    if (found === null) {
        return body.trim() === "" ? section : `${section}\n\n${body}`;
    }
    return body.slice(0, found.start) + section + body.slice(found.end);
}
/** The body with our section changed; unchanged where it has none. */
function changeSection(body, change) {
    const found = findSection(body);
    return found === null
        ? body
        : replaceSection(body, change(body.slice(found.start, found.end)));
}
/** GitHub's limit is 65,536 characters. */
const MAX_BODY_LENGTH = 65_000;
/** Our section's text; only its first line where the text of others leaves no room for it. */
function fitBody(body, pullRequestBody) {
    const others = replaceSection(pullRequestBody, "").length;
    const marker = 500;
    if (body.length + others + marker <= MAX_BODY_LENGTH)
        return body;
    const [first = ""] = body.trim().split("\n");
    return `${first.slice(0, 1000)}\n\nThe rest of this description does not fit beside what else is written here; it is in the summary of the workflow run.`;
}
/** A pull request's body with our section as it should be, and with the asides if there is room for them. */
function writeSection(pullRequestBody, body, marker, asides) {
    const fitted = fitBody(body, pullRequestBody);
    if (asides !== null) {
        // A body that had to be shortened has no place for what is inside of it.
        const text = fitted === body ? asides.body : fitted;
        const whole = replaceSection(pullRequestBody, renderSection(text, marker, asides));
        if (whole.length <= MAX_BODY_LENGTH)
            return whole;
    }
    return replaceSection(pullRequestBody, renderSection(fitted, marker));
}
/**
 * Our section without marker, marks and asides; null where somebody removed it. Line ends are `\n`: GitHub's editor
 * turns them into `\r\n`.
 */
function readSection(pullRequestBody) {
    const body = (pullRequestBody ?? "").replaceAll("\r\n", "\n");
    const found = findSection(body);
    if (found === null)
        return null;
    const { start, end, head } = found;
    return (0,_report_asides_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutAsides */ .Y)(body.slice(start + head.length, end - END.length)).trim();
}
function isSameContent(one, other) {
    return (one.digest === other.digest &&
        one.baseDigest === other.baseDigest &&
        isSameCatalog(one.catalogPath, other.catalogPath));
}
/** Null counts as the same, so that an update of the action does not open every pull request again. */
function isSameCatalog(one, other) {
    return one === null || other === null || one === other;
}
/** What the text says about a commit of ours. */
function markerOf(desired, commit) {
    const { undecidedDigest } = desired;
    return {
        ...contentOf(desired),
        ...(undecidedDigest !== undefined && { undecidedDigest }),
        commit,
    };
}
/** What a pull request proposes, before anybody decided about a part of it. */
function proposedDigest(marker) {
    return marker?.undecidedDigest ?? marker?.digest ?? null;
}
/** The content and nothing else of what has one. */
function contentOf({ digest, baseDigest, catalogPath, }) {
    return { digest, baseDigest, catalogPath };
}
/**
 * The message of our commits has the id of their tree. If somebody changes the files of a commit, or rebases it onto
 * other files, the tree is another and the message stays, so they no longer match. E-mail addresses would not do: they
 * differ with the kind of token.
 */
const TREE = /^Model-Sync-Tree: ([0-9a-f]{40,64})$/m;
const CONTENT = /^Model-Sync-Content: ([0-9a-f]+) ([0-9a-f]+)$/m;
const CATALOG = /^Model-Sync-Catalog: (\S+)$/m;
/** The commit message with what `isOurCommit` and `readContent` need. */
function signMessage(message, tree, { digest, baseDigest, catalogPath }) {
    const trailers = [
        `Model-Sync-Content: ${digest} ${baseDigest}`,
        ...(catalogPath === null ? [] : [`Model-Sync-Catalog: ${catalogPath}`]),
        `Model-Sync-Tree: ${tree}`,
    ];
    return `${message.trim()}\n\n${trailers.join("\n")}\n`;
}
/** Whether we made the commit, and nobody changed it. `tree` is its tree's id. */
function isOurCommit(commit) {
    return TREE.exec(commit.message)?.[1] === commit.tree;
}
/** Whether the message is one of ours; the commit may have been changed. */
function hasOurMessage(message) {
    return TREE.test(message);
}
/** What one of our commits contains, according to its message; null where it does not say. The pull request's text may be older. */
function readContent(message) {
    const [, digest, baseDigest] = CONTENT.exec(message) ?? [];
    return digest === undefined || baseDigest === undefined
        ? null
        : {
            digest,
            baseDigest,
            catalogPath: readPath(CATALOG.exec(message)?.[1]),
        };
}


/***/ }),

/***/ 1284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ aside),
/* harmony export */   Y: () => (/* binding */ withoutAsides)
/* harmony export */ });
const START = "<!-- model-sync:aside -->";
const END = "<!-- /model-sync:aside -->";
/**
 * Text in a pull request's description that depends on what it said before. It does not count when two descriptions are
 * compared, because otherwise every run would have to write it again.
 */
function aside(text) {
    return text === "" ? "" : START + text + END;
}
function withoutAsides(body) {
    const [first = "", ...parts] = body.split(START);
    return parts.reduce((text, part) => {
        const end = part.indexOf(END);
        return text + (end === -1 ? START + part : part.slice(end + END.length));
    }, first);
}


/***/ }),

/***/ 3665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KM: () => (/* binding */ fitBody),
  lc: () => (/* binding */ renderBody),
  dC: () => (/* binding */ summaryLine)
});

// UNUSED EXPORTS: MAX_BODY_BYTES

// EXTERNAL MODULE: ./build/compiled/decisions/ticks.js
var ticks = __webpack_require__(2912);
// EXTERNAL MODULE: ./build/compiled/report/asides.js
var asides = __webpack_require__(1284);
// EXTERNAL MODULE: ./build/compiled/report/budget.js
var budget = __webpack_require__(3236);
// EXTERNAL MODULE: ./build/compiled/report/changelog-entry.js
var changelog_entry = __webpack_require__(9642);
// EXTERNAL MODULE: ./build/compiled/report/changes-since-last-update.js
var changes_since_last_update = __webpack_require__(4672);
// EXTERNAL MODULE: ./build/compiled/report/numbers.js
var numbers = __webpack_require__(8247);
// EXTERNAL MODULE: ./build/compiled/report/sections/abilities.js
var abilities = __webpack_require__(2420);
// EXTERNAL MODULE: ./build/compiled/report/markdown.js
var markdown = __webpack_require__(3600);
// EXTERNAL MODULE: ./build/compiled/report/sections/parts.js
var parts = __webpack_require__(7732);
;// CONCATENATED MODULE: ./build/compiled/report/sections/compatibility.js



const MAX_NAMED = 5;
const REASONS = [
    {
        kind: "provider",
        describe: (n, renamed) => `${(0,numbers/* counted */.hS)(n, "provider id")} no longer ${n === 1 ? "exists" : "exist"}${amongThem(renamed)}`,
    },
    {
        kind: "model",
        describe: (n, renamed) => `${(0,numbers/* counted */.hS)(n, "model id")} no longer ${n === 1 ? "exists" : "exist"}${amongThem(renamed)}`,
    },
    {
        kind: "capability",
        describe: (n) => `${(0,numbers/* counted */.hS)(n, "model")} ${n === 1 ? "loses" : "lose"} a capability or modality`,
    },
    {
        kind: "limit",
        describe: (n) => `${(0,numbers/* counted */.hS)(n, "model")} ${n === 1 ? "has" : "have"} a lower limit`,
    },
];
/** An id that is renamed is lost, too, so these counts are higher than those of what is removed. */
function amongThem(renamed) {
    return renamed === 0 ? "" : ` (${(0,numbers/* count */.U9)(renamed)} of them renamed)`;
}
/** The semantic version level of a release with this catalog, and why. Empty if nothing changed. */
function compatibilityNote(report) {
    const { level, losses } = report.compatibility;
    if (level === null)
        return "";
    const suggestion = `a release with this catalog is a <b>${level}</b> one`;
    if (losses.length === 0) {
        return level === "minor"
            ? `<sub>If others use this catalog: nothing that code may name is lost; ${suggestion}.</sub>`
            : `<sub>If others use this catalog: only data changed; ${suggestion}.</sub>`;
    }
    const renamed = {
        provider: report.providerRenames.length,
        model: report.renames.length,
    };
    const reasons = REASONS.flatMap(({ kind, describe }) => {
        const own = losses.filter((loss) => loss.kind === kind);
        if (own.length === 0)
            return [];
        const named = own.toSorted((a, b) => Number(isOwn(b, report)) - Number(isOwn(a, report)));
        return [
            {
                text: describe(own.length, renamed[kind] ?? 0),
                named: named.map(nameLoss),
            },
        ];
    });
    const atoms = report.hasProvidersModule && losses.some(({ kind }) => kind === "provider")
        ? "\n- The providers module loses the atoms of these providers."
        : "";
    return (0,markdown/* details */.zH)(`<b>If others use this catalog</b>: breaking for code that names these: ${reasons.map(({ text }) => text).join(", ")}; ${suggestion}`, reasons
        .map(({ text, named }) => `- ${text}: ${(0,parts/* listed */.KE)(named.map(markdown/* code */.aY), MAX_NAMED)}`)
        .join("\n") + atoms);
}
function isOwn(loss, { isOwnListing, vendors }) {
    return loss.kind === "provider"
        ? vendors.isFirstParty(loss.provider)
        : isOwnListing(loss);
}
function nameLoss(loss) {
    return loss.kind === "provider"
        ? loss.provider
        : `${loss.provider}:${loss.id}`;
}

// EXTERNAL MODULE: ./build/compiled/lib/finding.js
var lib_finding = __webpack_require__(8195);
// EXTERNAL MODULE: ./build/compiled/catalog/fields.js
var fields = __webpack_require__(7741);
// EXTERNAL MODULE: ./build/compiled/changes/price-verdict.js
var price_verdict = __webpack_require__(2725);
// EXTERNAL MODULE: ./build/compiled/decisions/acknowledged.js
var acknowledged = __webpack_require__(328);
// EXTERNAL MODULE: ./build/compiled/decisions/decision.js
var decision = __webpack_require__(3538);
// EXTERNAL MODULE: ./build/compiled/lib/maps.js
var maps = __webpack_require__(7787);
// EXTERNAL MODULE: ./build/compiled/lib/ranks.js
var ranks = __webpack_require__(5701);
// EXTERNAL MODULE: ./build/compiled/patches/cleanup.js
var cleanup = __webpack_require__(3467);
// EXTERNAL MODULE: ./build/compiled/report/sync-report.js + 3 modules
var sync_report = __webpack_require__(4659);
;// CONCATENATED MODULE: ./build/compiled/report/sections/findings.js















/** So many are open, each with two lines. */
const OPEN_DANGERS = 8;
const HOW_TO_DECIDE = "Tick a finding if its value is right, or the box below it to keep the value before.";
/** Findings to decide about before merging. Those about models in use come first, then vendors, then the largest changes. */
function dangerSection(report, view) {
    const dangers = (0,sync_report/* shownFindings */.qA)(report, "danger");
    if (dangers.length === 0)
        return budget/* EMPTY */.wg;
    const ranked = dangers.map((finding) => ({
        finding,
        rank: rankOf(finding, report),
    }));
    ranked.sort((a, b) => (0,ranks/* compareRanks */.d)(a.rank, b.rank));
    const item = (0,parts/* renderedOnce */.fZ)((finding) => withItems([finding], describeDanger(finding), view));
    const hint = view.hasItems && dangers.some(decision/* isDecidable */.Ak) ? `\n\n${HOW_TO_DECIDE}` : "";
    return (0,parts/* rankedSection */.pY)(`### To decide before merging (${(0,numbers/* count */.U9)(dangers.length)})${hint}`, {
        rows: ranked.map(({ finding }) => finding),
        open: OPEN_DANGERS,
        noun: "finding",
        render: (shown) => shown.map(item).join("\n"),
    });
}
/** A row as an item of a list: with the two task items that decide about it, where there is anything to decide. */
function withItems(row, text, { isSeen, hasItems }) {
    const line = text + (0,asides/* aside */.H)(row.every(isSeen) ? " *(seen)*" : "");
    const [finding, another] = row;
    const isOne = finding !== undefined && another === undefined;
    if (!hasItems || !isOne || !(0,decision/* isDecidable */.Ak)(finding))
        return `- ${line}`;
    const key = (0,decision/* decisionKey */.aT)(finding);
    return [
        (0,ticks/* taskItem */.rK)(`accept ${key}`, false, line),
        ...((0,decision/* canKeep */.iq)(finding)
            ? [`  ${(0,ticks/* taskItem */.rK)(`keep ${key}`, false, offerToKeep((0,decision/* membersOf */.lS)(finding)))}`]
            : []),
    ].join("\n");
}
/** The text of the item that keeps the values before. */
function offerToKeep(values) {
    const until = "until models.dev says something else";
    const [first, another] = values;
    if (first === undefined)
        return "";
    if (another)
        return `Keep all ${(0,numbers/* count */.U9)(values.length)} as they were ${until}`;
    const { before } = first;
    return before === undefined || before === null
        ? `Leave it out ${until}`
        : `Keep **${amount(before, first)}** ${until}`;
}
function rankOf(finding, report) {
    const { subject } = finding;
    if (!("provider" in subject))
        return [2, 0];
    const { provider, model } = subject;
    const isUsed = report.usage?.models.some((used) => used.provider === provider && used.id === model);
    const isOwn = model === undefined
        ? report.vendors.isFirstParty(provider)
        : report.isOwnListing({ provider, id: model });
    return [isUsed ? 0 : isOwn ? 1 : 2, -moveOf(finding)];
}
function moveOf({ before, after }) {
    if (typeof before !== "number" || typeof after !== "number")
        return 0;
    return before > 0 && after > 0 ? (0,price_verdict/* sizeOfMove */.Ky)(after / before) : 0;
}
/** Of a finding that stands for several, the values that moved most. */
function describeDanger(finding) {
    const [shown = finding] = (finding.members ?? []).toSorted((a, b) => moveOf(b) - moveOf(a));
    const { field = [], before, after } = shown;
    // Messages about prices have the values already.
    const hasValues = (before !== undefined || after !== undefined) &&
        !finding.message.includes(amount(after, shown));
    const values = hasValues
        ? ` ${amount(before, shown)} → **${amount(after, shown)}**`
        : "";
    const where = ` ${(0,markdown/* code */.aY)(field.join("."))}${values}.`;
    // Messages about prices begin with the field as well.
    const isNamed = field.length === 0 || finding.message.startsWith(`\`${field.at(-1)}\` `);
    return `**${(0,markdown/* code */.aY)((0,lib_finding/* subjectOf */.et)(finding))}**${isNamed && !hasValues ? "" : where} ${(0,markdown/* prose */.CS)(finding.message)}${pageLink(finding)}`;
}
/** A value of a finding, with its unit. */
function amount(json, finding) {
    if (json === undefined)
        return "nothing";
    if (typeof json !== "number")
        return (0,markdown/* quoted */.TL)(JSON.stringify(json));
    const unit = (0,fields/* unitAt */.aP)(finding.field ?? []);
    return unit === undefined ? (0,numbers/* count */.U9)(json) : (0,numbers/* price */.q9)(json) + (0,numbers/* perUnit */._x)(unit);
}
function pageLink({ page }) {
    return page === undefined ? "" : ` ${(0,markdown/* linked */.q)("Its page", page)}`;
}
const FOLDS = [
    { severity: "warning", title: "Worth a look", noun: "warning" },
    { severity: "notice", title: "Good to know", noun: "notice" },
];
/** More findings of one kind than this share a row if nobody can decide about them one by one. */
const MAX_ALONE = 3;
const findings_MAX_NAMED = 6;
function rowsOf(findings) {
    const byKind = (0,maps/* groupBy */.$z)(findings, ({ kind, subject, remedy, message }) => 
    // What is said of a file is about its own lines, so it is part of the key.
    "provider" in subject ? kind.code : `${kind.code} ${remedy} ${message}`);
    return [...byKind.values()].flatMap((alike) => alike.length > MAX_ALONE && !alike.some(decision/* isDecidable */.Ak)
        ? [alike]
        : alike.map((finding) => [finding]));
}
/** Findings that can wait: one fold for each severity, grouped by kind. */
function noteSections(report, view) {
    const isAboutPatch = new Set(report.patchFindings);
    return FOLDS.map(({ severity, title, noun }) => {
        const own = (0,sync_report/* shownFindings */.qA)(report, severity).filter((finding) => !isAboutPatch.has(finding));
        if (own.length === 0)
            return budget/* EMPTY */.wg;
        const rows = rowsOf(own);
        const hasRemedy = lastOfTheirKind(rows);
        const item = (0,parts/* renderedOnce */.fZ)((findings) => withItems(findings, describeRow(findings, hasRemedy), view));
        return (0,parts/* foldedSection */.qF)(`<b>${title}</b>: ${(0,numbers/* counted */.hS)(own.length, noun)}`, {
            rows,
            noun,
            weigh: (findings) => findings.length,
            render: (shown) => shown.map(item).join("\n"),
        });
    });
}
/** What is new about the local patches, and what has been said before. */
function patchSection(report, view) {
    const { patchFindings, cleanedPatches } = report;
    if (patchFindings.length === 0)
        return budget/* EMPTY */.wg;
    const [news, known] = [
        patchFindings.filter(({ known }) => !known),
        patchFindings.filter(({ known }) => known),
    ];
    const rows = [
        ...rowsOf(news).map((findings) => ({ findings, prefix: "" })),
        ...rowsOf(known).map((findings) => ({ findings, prefix: "As before: " })),
    ];
    const hasRemedy = lastOfTheirKind(rows.map(({ findings }) => findings));
    const isSeen = (finding) => !finding.known && view.isSeen(finding);
    const item = (0,parts/* renderedOnce */.fZ)(({ findings, prefix }) => withItems(findings, prefix + describeRow(findings, hasRemedy), {
        ...view,
        isSeen,
    }));
    const cleanUp = cleanedPatches.length === 0
        ? ""
        : `\n\nThe report has a patch that deletes everything without effect: \`git apply ${cleanup/* CLEANUP_FILE */.G5}\``;
    return (0,parts/* foldedSection */.qF)(`<b>Your patches</b>: ${(0,numbers/* counted */.hS)(news.length, "new remark")}${known.length > 0 ? `, ${(0,numbers/* count */.U9)(known.length)} as before` : ""}`, {
        rows,
        noun: "remark",
        weigh: ({ findings }) => findings.length,
        render: (shown) => shown.map(item).join("\n") + cleanUp,
    });
}
/** Values that are held as in the last sync. */
function stillHeldSection(report, view) {
    const isAboutPatch = new Set(report.patchFindings);
    const rows = report.findings.filter((finding) => finding.known && !isAboutPatch.has(finding));
    if (rows.length === 0)
        return budget/* EMPTY */.wg;
    const item = (0,parts/* renderedOnce */.fZ)((finding) => withItems([finding], describeFinding(finding), {
        ...view,
        isSeen: () => false,
    }));
    return (0,parts/* foldedSection */.qF)(`<b>As in the last sync</b>: ${(0,numbers/* counted */.hS)(rows.length, "value")} of upstream ${rows.length === 1 ? "is" : "are"} not written`, {
        rows,
        noun: "value",
        render: (shown) => shown.map(item).join("\n"),
    });
}
/** What to do is said once for rows of one kind that follow each other. */
function lastOfTheirKind(rows) {
    const remedyOf = ([first] = []) => first && `${first.kind.code} ${first.remedy}`;
    return new Set(rows.filter((row, index) => remedyOf(row) !== remedyOf(rows[index + 1])));
}
/** Findings of one row, without the mark of a list's item. */
function describeRow(findings, hasRemedy) {
    const [first, ...others] = findings;
    if (first === undefined)
        return "";
    const remedy = hasRemedy.has(findings) ? ` ${(0,markdown/* prose */.CS)(first.remedy)}` : "";
    if (others.length === 0)
        return describeFinding(first) + remedy;
    const names = findings.map((finding) => (0,markdown/* code */.aY)((0,lib_finding/* subjectOf */.et)(finding)));
    return `${(0,numbers/* counted */.hS)(findings.length, "time")} ${(0,markdown/* code */.aY)(first.kind.code)}: ${(0,parts/* listed */.KE)(names, findings_MAX_NAMED)}. ${(0,markdown/* prose */.CS)(first.message)}${remedy}`;
}
function describeFinding(finding) {
    const { before, after } = finding;
    const values = before === undefined && after === undefined
        ? ""
        : ` (${amount(before, finding)} → ${amount(after, finding)})`;
    return `${(0,markdown/* code */.aY)((0,lib_finding/* subjectOf */.et)(finding))}: ${(0,markdown/* prose */.CS)(finding.message)}${values}${pageLink(finding)}`;
}
/**
 * For each finding that nobody can tick, the entry to paste into the file of acknowledged findings. The most urgent come
 * first.
 */
function acknowledgeSection({ findings, patchFindings, acceptedFile }, { hasItems }) {
    const isAboutPatch = new Set(patchFindings);
    const rows = ["danger", "warning"]
        .flatMap((severity) => findings
        .filter((finding) => finding.severity === severity)
        .filter((finding) => "provider" in finding.subject
        ? !hasItems && (0,decision/* isDecidable */.Ak)(finding)
        : isAboutPatch.has(finding))
        .flatMap((finding) => finding.members ?? [finding]))
        .flatMap((finding) => {
        const entry = (0,acknowledged/* acknowledgementFor */.EK)(finding);
        return entry === null ? [] : [{ finding, entry }];
    });
    if (rows.length === 0)
        return budget/* EMPTY */.wg;
    const item = (0,parts/* renderedOnce */.fZ)(({ finding, entry }) => `${(0,markdown/* code */.aY)((0,lib_finding/* subjectOf */.et)(finding))} ${(0,markdown/* prose */.CS)(finding.message)}\n\n${(0,markdown/* fenced */.OF)("json", (0,markdown/* asciiJson */.iL)(entry))}`);
    return (0,parts/* foldedSection */.qF)(`<b>I have looked, and it is right</b>: entries for the list in ${(0,markdown/* htmlCode */.h8)(acceptedFile)}, so that a finding is not reported again`, {
        rows,
        noun: "finding",
        render: (shown) => shown.map(item).join("\n\n"),
    });
}

;// CONCATENATED MODULE: ./build/compiled/report/sections/decisions.js







/** What is ticked in this pull request. It is shown as a whole: an item that is not there can't stay ticked. */
function decidedSection({ decisions }, { hasItems }) {
    const decided = decisions.filter(({ since }) => since === null);
    if (decided.length === 0)
        return budget/* EMPTY */.wg;
    const row = hasItems ? decidedItems : decidedLine;
    const text = [
        `### Decided in this pull request (${(0,numbers/* count */.U9)(decided.length)})`,
        ...(hasItems ? ["Untick to take it back."] : []),
        decided.map(row).join("\n"),
    ].join("\n\n");
    return { rows: 0, render: () => text };
}
/** With both items, so that people can change their minds. */
function decidedItems({ kind, key, values, canKeep }) {
    return [
        (0,ticks/* taskItem */.rK)(`accept ${key}`, kind === "accept", describeValues(values)),
        ...(canKeep
            ? [`  ${(0,ticks/* taskItem */.rK)(`keep ${key}`, kind === "keep", offerToKeep(values))}`]
            : []),
    ].join("\n");
}
function decidedLine({ kind, values }) {
    const what = kind === "accept" ? "Accepted" : "Kept as it was";
    return `- ${what}: ${describeValues(values)}`;
}
function describeValues([first, ...others]) {
    if (first === undefined)
        return "";
    const { field, before, after, message } = first;
    const hasValues = before !== undefined || after !== undefined;
    const move = hasValues
        ? `${(0,markdown/* code */.aY)((field ?? []).join("."))} ${amount(before, first)} → **${amount(after, first)}**`
        : (0,markdown/* prose */.CS)(message ?? "");
    const more = others.length > 0
        ? `. Likewise ${(0,numbers/* counted */.hS)(others.length, "more value")}.`
        : "";
    return `**${(0,markdown/* code */.aY)((0,lib_finding/* subjectOf */.et)(first))}** ${move}${more}`;
}
/** What stays as earlier pull requests decided. */
function keptSection({ decisions }, { hasItems }) {
    const rows = decisions.filter(({ since }) => since !== null);
    if (rows.length === 0)
        return budget/* EMPTY */.wg;
    const item = ({ key, since, values }) => {
        const text = `${describeValues(values)} is not taken since ${since}.`;
        return hasItems
            ? (0,ticks/* taskItem */.rK)(`accept ${key}`, false, `${text} Tick to take it.`)
            : `- ${text}`;
    };
    return (0,parts/* foldedSection */.qF)(`<b>Kept as decided</b>: ${(0,numbers/* counted */.hS)(rows.length, "value")}`, {
        rows,
        noun: "value",
        render: (shown) => shown.map(item).join("\n"),
    });
}

// EXTERNAL MODULE: ./build/compiled/lib/json.js
var json = __webpack_require__(9862);
;// CONCATENATED MODULE: ./build/compiled/report/sections/gone.js






/** What the vendors themselves remove or deprecate: every id, one line per provider. */
function vendorGoneSection(report) {
    const models = report.leavingModels.filter(report.isOwnListing);
    if (models.length === 0)
        return budget/* EMPTY */.wg;
    return {
        rows: models.length,
        first: models.length,
        render: (shown) => ["removed", "deprecated"]
            .flatMap((what) => {
            const all = models.filter((model) => model.what === what);
            const own = models
                .slice(0, shown)
                .filter((model) => model.what === what);
            if (all.length === 0)
                return [];
            const title = `**${what === "removed" ? "Removed" : "Deprecated"} by their vendors** (${(0,numbers/* count */.U9)(all.length)})`;
            return [[title, ...listIds(own)].join("\n")];
        })
            .join("\n\n") + (0,parts/* moreRows */.zj)(models.length - shown, "model"),
    };
}
/** Many providers remove one or two models. From this number on, a provider has its own fold. */
const OWN_FOLD = 8;
/** What resellers remove or deprecate: every id, in a fold for each provider that loses many, and one for the rest. */
function resellerGoneSections(report) {
    const models = report.leavingModels.filter((one) => !report.isOwnListing(one));
    const gone = new Set(report.changes.providers.removed.map(({ id }) => id));
    const byProvider = [...(0,maps/* groupBy */.$z)(models, ({ provider }) => provider)].sort(([a, x], [b, y]) => Number(gone.has(b)) - Number(gone.has(a)) ||
        y.length - x.length ||
        (0,json/* compareBytes */.Xo)(a, b));
    const isLarge = ([provider, own]) => own.length >= OWN_FOLD || gone.has(provider);
    const rest = byProvider.filter((entry) => !isLarge(entry));
    const small = rest.flatMap(([, own]) => own);
    return [
        ...byProvider
            .filter(isLarge)
            .map(([provider, own]) => goneFold(`${(0,markdown/* htmlCode */.h8)(provider)}${gone.has(provider) ? " <b>is gone</b>" : ""}: ${describeGone(own)}`, own)),
        ...(small.length === 0
            ? []
            : [
                goneFold(`${describeGone(small)} at ${(0,numbers/* counted */.hS)(rest.length, byProvider.length > rest.length ? "other reseller" : "reseller")}`, small),
            ]),
    ];
}
function describeGone(models) {
    const parts = ["removed", "deprecated"].flatMap((what) => {
        const own = models.filter((model) => model.what === what);
        return own.length === 0 ? [] : [`${(0,numbers/* count */.U9)(own.length)} <b>${what}</b>`];
    });
    return parts.join(", ");
}
function goneFold(summary, models) {
    return {
        ...(0,parts/* foldedSection */.qF)(summary, {
            rows: models,
            noun: "model",
            render: (shown) => ["removed", "deprecated"]
                .flatMap((what) => {
                const own = shown.filter((model) => model.what === what);
                if (own.length === 0)
                    return [];
                const isOnlyKind = models.every((model) => model.what === what);
                const title = what === "removed" ? "Removed:" : "Deprecated:";
                return [...(isOnlyKind ? [] : [title]), listIds(own).join("\n")];
            })
                .join("\n\n"),
        }),
        first: models.length,
    };
}
const spelledId = (model) => (0,markdown/* code */.aY)(model.id);
/** One list item per provider, with all its ids. */
function listIds(models) {
    return [...(0,maps/* groupBy */.$z)(models, ({ provider }) => provider)].map(([provider, own]) => `- ${(0,markdown/* code */.aY)(provider)}: ${own.map(spelledId).join(" ")}`);
}

// EXTERNAL MODULE: ./build/compiled/report/sections/gone-in-code.js
var gone_in_code = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/compiled/report/sections/included.js
var included = __webpack_require__(9260);
// EXTERNAL MODULE: ./build/compiled/report/sections/lead.js
var lead = __webpack_require__(5158);
// EXTERNAL MODULE: ./build/compiled/changes/abilities.js
var changes_abilities = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/compiled/changes/prices.js
var prices = __webpack_require__(6468);
;// CONCATENATED MODULE: ./build/compiled/report/sections/news.js







const OPEN_ROWS = 12;
const news_MAX_NAMED = 4;
/** New models of the vendors themselves, also a known one under a further id. */
function vendorNewSection(report) {
    const rows = report.newModels.filter(({ isAtVendor }) => isAtVendor);
    if (rows.length === 0)
        return budget/* EMPTY */.wg;
    return (0,parts/* rankedSection */.pY)("", {
        ...list("New", rows, report),
        open: OPEN_ROWS,
    });
}
/** What only resellers added: models that are new everywhere, and known models at further providers. */
function resellerNewSections(report) {
    const rows = report.newModels.filter(({ isAtVendor }) => !isAtVendor);
    const fold = (title, noun, own) => {
        if (own.length === 0)
            return [];
        const models = own.flatMap(({ models }) => models);
        return [
            (0,parts/* foldedSection */.qF)(`<b>${title}</b>: ${(0,numbers/* counted */.hS)(own.length, noun)} at ${(0,parts/* listCounts */.TP)(models, news_MAX_NAMED, markdown/* htmlCode */.h8)}`, list("Model", own, report)),
        ];
    };
    return [
        ...fold("New at resellers", "model", rows.filter(({ isKnown }) => !isKnown)),
        ...fold("At further resellers", "known model", rows.filter(({ isKnown }) => isKnown)),
    ];
}
function list(title, rows, report) {
    const line = (0,parts/* renderedOnce */.fZ)(({ name: text, model, models, isKnown }) => {
        const context = (0,changes_abilities/* limitsOf */.Af)(model).get("context") ?? 0;
        const [first] = models;
        const title = isKnown ? (0,markdown/* name */.UU)(text) : `**${(0,markdown/* name */.UU)(text)}**`;
        return (0,markdown/* tableRow */.jD)([
            isKnown && first ? `${title} as ${(0,markdown/* code */.aY)(first.id)}` : title,
            (0,parts/* listProviders */.R0)(models, report),
            (0,numbers/* price */.q9)((0,prices/* priceOf */.xx)(model, "input")),
            (0,numbers/* price */.q9)((0,prices/* priceOf */.xx)(model, "output")),
            context > 0 ? (0,numbers/* tokens */.LU)(context) : "–",
            news_abilities(model),
        ]);
    });
    return {
        rows,
        noun: "model",
        render: (shown) => (0,markdown/* tableOf */.c_)([title, "At", "Input", "Output", "Context", "Can"], ["left", "left", "right", "right", "right", "left"], shown.map(line)),
    };
}
/** What is special about a model. Text is left out, because nearly all models read and write it. */
function news_abilities(model) {
    const can = fields/* CAPABILITIES */.$8.filter(({ name, isNotable }) => isNotable && model[name] === true);
    const takes = [...(0,changes_abilities/* modalitiesOf */.Hw)(model, "input")].filter((one) => one !== "text");
    const gives = [...(0,changes_abilities/* modalitiesOf */.Hw)(model, "output")].filter((one) => one !== "text");
    return [
        ...can.map(fields/* labelOf */.Wy),
        ...takes.map(markdown/* name */.UU),
        ...gives.map((one) => `makes ${(0,markdown/* name */.UU)(one)}`),
    ].join(", ");
}
const OPEN_CHANGES = 8;
const MAX_PROVIDERS = 20;
/** Providers that were added or removed, or that changed where requests and credentials go. */
function providerSection({ changes, after, before, }) {
    const { added, removed, changed } = changes.providers;
    const sized = ({ id }, catalog) => `${(0,markdown/* code */.aY)(id)} (${(0,numbers/* counted */.hS)(catalog.get(id)?.models.size ?? 0, "model")})`;
    const sentence = (what, providers) => providers.length === 0
        ? []
        : [`${what}: ${(0,parts/* listed */.KE)(providers, MAX_PROVIDERS)}.`];
    const lines = [
        ...sentence("New", added.map((header) => sized(header, after))),
        ...sentence("Keys of the new ones", added
            .filter(({ env }) => env.length > 0)
            .map(({ id, env }) => `${(0,markdown/* code */.aY)(id)} from ${(0,parts/* listed */.KE)(env.map(markdown/* code */.aY), 3)}`)),
        ...sentence("Gone", removed.map((header) => sized(header, before))),
    ];
    const rows = changed.flatMap(({ after, fields }) => fields.map((change) => ({ provider: after.id, ...change })));
    if (lines.length + rows.length === 0)
        return budget/* EMPTY */.wg;
    return (0,parts/* rankedSection */.pY)(["### Providers", ...lines].join("\n\n"), {
        rows,
        open: OPEN_CHANGES,
        noun: "change",
        render: (shown) => (0,markdown/* table */.tp)(["Provider", "Field", "Before", "After"], ["left", "left", "left", "left"], shown.map(({ provider, field, before, after }) => [
            (0,markdown/* code */.aY)(provider),
            (0,markdown/* code */.aY)(field.join(".")),
            news_json(before),
            news_json(after),
        ])),
    });
}
function news_json(value) {
    return value === undefined ? "–" : (0,markdown/* quoted */.TL)(JSON.stringify(value));
}

// EXTERNAL MODULE: ./build/compiled/report/sections/prices.js
var sections_prices = __webpack_require__(6950);
// EXTERNAL MODULE: ./build/compiled/catalog/model.js
var model = __webpack_require__(575);
;// CONCATENATED MODULE: ./build/compiled/report/sections/renamed.js






const OPEN_RENAMES = 10;
/** Models and providers that continue under another id. */
function renamedSection(report) {
    const { renames, providerRenames } = report;
    if (renames.length + providerRenames.length === 0)
        return budget/* EMPTY */.wg;
    const moved = new Map(providerRenames.map(({ from, to }) => [from.id, to.id]));
    const own = renames.filter(({ from, to }) => moved.get(from.provider) !== to.provider);
    const providers = providerRenames.map(({ from, to, models }) => `${(0,markdown/* code */.aY)(from.id)} is now ${(0,markdown/* code */.aY)(to.id)} (${(0,markdown/* name */.UU)(to.name)}), with ${(0,numbers/* counted */.hS)(models, "model")} of the same ids.`);
    const heading = [`### Renamed (${(0,numbers/* count */.U9)(renames.length)})`, ...providers].join("\n\n");
    const rows = renameRows(own);
    const summaries = rows.filter(({ isSummary }) => isSummary).length;
    const isShort = rows.length <= OPEN_RENAMES;
    const line = (0,parts/* renderedOnce */.fZ)(({ title, provider, was, isNow }) => (0,markdown/* tableRow */.jD)([title, (0,markdown/* code */.aY)(provider), (0,markdown/* code */.aY)(was), (0,markdown/* code */.aY)(isNow)]));
    return (0,parts/* rankedSection */.pY)(heading, {
        rows,
        open: summaries > 0 && !isShort ? summaries : OPEN_RENAMES,
        noun: "model",
        weigh: ({ models }) => models,
        render: (shown) => (0,markdown/* tableOf */.c_)(["Model", "Provider", "Was", "Is now"], ["left", "left", "left", "left"], shown.map(line)),
    });
}
/** From this number on, one summary row per provider comes before the list of models. */
const MANY = 5;
function renameRows(renames) {
    const singles = [];
    const summaries = [];
    for (const [provider, own] of (0,maps/* groupBy */.$z)(renames, ({ to }) => to.provider)) {
        const prefixes = (0,maps/* groupBy */.$z)(own, (rename) => JSON.stringify(prefixesOf(rename)));
        const others = [...prefixes.values()]
            .filter((some) => some.length < MANY)
            .flat();
        for (const [key, some] of prefixes) {
            if (some.length < MANY)
                continue;
            const [was, isNow] = JSON.parse(key);
            const title = (0,numbers/* counted */.hS)(some.length, "model");
            summaries.push({
                title,
                provider,
                was: `${was}…`,
                isNow: `${isNow}…`,
                models: some.length,
                isSummary: true,
            });
        }
        if (others.length >= MANY) {
            const [was, isNow] = [
                others[0]?.from.model.id ?? "",
                others[0]?.to.model.id ?? "",
            ];
            const title = `${(0,numbers/* counted */.hS)(others.length, "model")}, e.g.`;
            summaries.push({
                title,
                provider,
                was,
                isNow,
                models: 0,
                isSummary: true,
            });
        }
        for (const { from, to } of others) {
            const title = (0,markdown/* name */.UU)((0,model/* nameOf */.V)(to.model));
            singles.push({
                title,
                provider,
                was: from.model.id,
                isNow: to.model.id,
                models: 1,
                isSummary: false,
            });
        }
    }
    return [...summaries, ...singles];
}
/** The two prefixes, e.g. `openAi/` and `openai/`, if the rest of the ids is the same. Otherwise the whole ids. */
function prefixesOf({ from, to }) {
    const [was, isNow] = [from.model.id, to.model.id];
    const split = (id) => id.lastIndexOf("/") + 1;
    const isSame = was.slice(split(was)) === isNow.slice(split(isNow));
    return isSame
        ? [was.slice(0, split(was)), isNow.slice(0, split(isNow))]
        : [was, isNow];
}

;// CONCATENATED MODULE: ./build/compiled/report/sections/rest.js





const OWN_SECTIONS = new Set([
    "limit",
    "capability",
    "modality",
    "status",
]);
/** All other changes: a fold with one line for each change, however many models share it. */
function restSection(report) {
    const rows = report.fieldGroups.filter(({ field }) => !OWN_SECTIONS.has((0,fields/* kindOf */.I)(field)));
    const [largest] = rows;
    if (!largest)
        return budget/* EMPTY */.wg;
    const line = (0,parts/* renderedOnce */.fZ)(describeGroup);
    return (0,parts/* foldedSection */.qF)(`<b>Everything else</b>: ${(0,markdown/* htmlCode */.h8)(largest.field.join("."))} on ${(0,numbers/* counted */.hS)(largest.models.length, "model")}${rows.length > 1 ? ` and ${(0,numbers/* counted */.hS)(rows.length - 1, "more change")}` : ""}`, {
        rows,
        noun: "change",
        render: (shown) => shown.map(line).join("\n"),
    });
}
function describeGroup(group) {
    const { field, how, before, after, models, providers } = group;
    const [first] = models;
    const where = models.length === 1 && first
        ? (0,markdown/* code */.aY)(`${first.provider}:${first.id}`)
        : `${(0,numbers/* counted */.hS)(models.length, "model")} of ${(0,numbers/* counted */.hS)(providers, "provider")}`;
    const values = after === undefined
        ? ""
        : before === undefined
            ? `: ${value(after)}`
            : `: ${value(before)} → ${value(after)}`;
    return `- ${(0,markdown/* code */.aY)(field.join("."))} ${how} on ${where}${values}`;
}
function value(json) {
    return (0,markdown/* quoted */.TL)(JSON.stringify(json));
}
function staleSection({ staleFiles }) {
    if (staleFiles.length === 0)
        return budget/* EMPTY */.wg;
    return (0,parts/* foldedSection */.qF)(`<b>Stale files</b>: ${(0,numbers/* counted */.hS)(staleFiles.length, "file")} without a provider in this catalog ${staleFiles.length === 1 ? "is" : "are"} deleted`, {
        rows: staleFiles.map((path) => ({ path })),
        noun: "file",
        render: (shown) => shown.map(({ path }) => `- ${(0,markdown/* quoted */.TL)(path)}`).join("\n"),
    });
}

// EXTERNAL MODULE: ./build/compiled/report/sections/used.js
var used = __webpack_require__(1405);
;// CONCATENATED MODULE: ./build/compiled/report/body.js





















/** GitHub's limit is 65,536 characters. We count bytes, which are never fewer, and leave room for what the pull request adds, and other bots. */
const MAX_BODY_BYTES = 57_000;
/** The text for `{summary}` in titles: the most important counts. */
function summaryLine(report) {
    const { models, providers } = (0,sync_report/* countsOf */.mQ)(report);
    if (report.isFirstSync)
        return `first sync of ${(0,numbers/* counted */.hS)(models.after, "model")}`;
    if ((0,included/* hasOnlyIncluded */.f)(report)) {
        return `${(0,numbers/* counted */.hS)(report.included.length, "file")} made from the catalog`;
    }
    if ((0,lead/* hasNoNews */.bs)(report)) {
        const { length } = report.newUpstreamValues;
        return length > 0
            ? `${(0,numbers/* counted */.hS)(length, "value")} of upstream not taken`
            : "formatting only";
    }
    const parts = [
        [models.increased, "cost more"],
        [models.decreased, "cost less"],
        [models.removed, "removed"],
        [models.renamed, "renamed"],
        [models.added, "new"],
    ];
    const counts = parts
        .filter(([value]) => value > 0)
        .map(([value, what]) => `${(0,numbers/* count */.U9)(value)} ${what}`);
    if (counts.length > 0)
        return counts.join(", ");
    return models.changed > 0
        ? `${(0,numbers/* counted */.hS)(models.changed, "model")} changed`
        : `${(0,numbers/* counted */.hS)(providers.changed, "provider")} changed`;
}
/**
 * The pull request's body, without marker. The most important parts come first. It has at most `maxBytes` UTF-8 bytes,
 * not counting asides: what is new since the last version, and what the reader has seen already.
 */
function renderBody(report, { last = null, ...options } = {}) {
    return fitBody(report, options)(last);
}
/** Chooses the rows of a body once. They are the same whatever the last version was. */
function fitBody(report, { maxBytes = MAX_BODY_BYTES, hasItems = true, } = {}) {
    const sectionsSince = (last) => sectionsOf(report, {
        ...(0,changes_since_last_update/* changesSinceLastUpdate */.j)(report, last),
        hasItems,
    });
    const sections = sectionsSince(null);
    const shown = (0,budget/* fitSections */.WK)(sections, maxBytes);
    return (last) => (0,budget/* joinSections */.lS)(last === null ? sections : sectionsSince(last), shown);
}
/** In the reader's order: what this repository uses, what to decide, what the vendors did, what resellers did, the rest. */
function sectionsOf(report, view) {
    const { text } = view;
    const isPlain = report.isFirstSync || (0,lead/* hasNoNews */.bs)(report);
    const news = (sections) => (isPlain ? [] : sections());
    return [
        fixed((0,lead/* lead */.HI)(report) + (0,asides/* aside */.H)(text === "" ? "" : `\n\n${text}`)),
        ...news(() => [(0,used/* usedSection */.dB)(report)]),
        (0,gone_in_code/* goneInCodeSection */.j)(report),
        (0,used/* usedPricesSection */.ZQ)(report),
        dangerSection(report, view),
        decidedSection(report, view),
        ...news(() => newsOf(report)),
        ...noteSections(report, view),
        patchSection(report, view),
        stillHeldSection(report, view),
        keptSection(report, view),
        staleSection(report),
        (0,included/* includedSection */.C)(report),
        acknowledgeSection(report, view),
        ...news(() => [
            fixed(compatibilityNote(report)),
            fixed((0,changelog_entry/* changelogFold */.s)(report)),
            fixed((0,lead/* countTable */.yO)(report)),
        ]),
        fixed(footer(report, view)),
    ];
}
function newsOf(report) {
    return [
        ...(0,parts/* withHeading */.LL)("### By the vendors themselves", [
            (0,sections_prices/* vendorPriceSection */.xx)(report),
            vendorGoneSection(report),
            vendorNewSection(report),
            (0,abilities/* vendorAbilitySection */.kM)(report),
        ]),
        renamedSection(report),
        ...(0,parts/* withHeading */.LL)("### By resellers", [
            (0,sections_prices/* unconfirmedPriceSection */.L6)(report),
            ...resellerGoneSections(report),
            (0,sections_prices/* resellerPriceSection */.j)(report),
            ...resellerNewSections(report),
            (0,abilities/* resellerAbilitySection */.cU)(report),
        ]),
        providerSection(report),
        restSection(report),
    ];
}
function fixed(text) {
    return { rows: 0, render: () => text };
}
const HOME = "https://github.com/org/model-sync-action";
function footer({ isFirstSync }, { hasItems }) {
    const decline = isFirstSync
        ? ""
        : " **Close** it to decline exactly this content; the next sync comes with other content.";
    const [rebuild, merge] = hasItems
        ? [
            `${(0,ticks/* taskItem */.rK)("rebuild", false, "Rebuild the branch from scratch: commits of others on it are lost")}\n\n`,
            ` **Merge** to take these files.${decline}`,
        ]
        : ["", ""];
    return `${rebuild}<sub>Written by [model-sync-action](${HOME}) from models.dev.${merge} To set a value yourself, [write a patch](${HOME}/blob/v1/docs/patches.md). Prices are in USD per million tokens.</sub>`;
}


/***/ }),

/***/ 3236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WK: () => (/* binding */ fitSections),
/* harmony export */   lS: () => (/* binding */ joinSections),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/** A section without content. */
const EMPTY = { rows: 0, render: () => "" };
/** So many rows are planned for every section before any section gets more. */
const FAIR_SHARE = 5;
/** A section takes no larger share of the bytes as long as another one leaves out rows. */
const LARGEST_SHARE = 0.4;
/** No row is shorter. So rows that cannot fit are not rendered at all. */
const LEAST_ROW_BYTES = 8;
const SEPARATOR = "\n\n";
/**
 * How many rows of each section to show, so that all sections together have at most `maxBytes` UTF-8 bytes. The most
 * important sections come first. Each section gets a fair share of rows, then the rows that every reader should see,
 * then more as long as there is room. A section that does not fit even without rows is left out: null.
 */
function fitSections(sections, maxBytes) {
    const shown = sections.map(() => null);
    const sizes = sections.map(() => 0);
    const maxShare = Math.floor(maxBytes * LARGEST_SHARE);
    let free = maxBytes;
    for (const index of sections.keys())
        grow(index, 0, maxBytes);
    for (const index of sections.keys())
        grow(index, FAIR_SHARE, maxShare);
    for (const [index, { first = 0 }] of sections.entries()) {
        grow(index, first, maxShare);
    }
    for (const [index, { rows }] of sections.entries()) {
        grow(index, rows, maxShare);
    }
    const shortened = sections.flatMap(({ rows }, index) => {
        const own = shown[index] ?? null;
        return own !== null && own < rows ? [index] : [];
    });
    const [only, another] = shortened;
    // Nobody else needs the room.
    if (only !== undefined && another === undefined) {
        grow(only, Number.POSITIVE_INFINITY, maxBytes);
    }
    return shown;
    /** Shows up to `wanted` rows of a section, as many as fit into the free room and into the section's share. */
    function grow(index, wanted, share) {
        const section = sections[index] ?? EMPTY;
        const size = sizes[index] ?? 0;
        const sizeWith = (rows) => sizeOf(section.render(rows));
        const least = shown[index] ?? 0;
        const most = Math.max(least, Math.min(wanted, section.rows));
        const rows = mostRows(sizeWith, least, most, Math.min(free + size, share));
        if (rows === null)
            return;
        shown[index] = rows;
        sizes[index] = sizeWith(rows);
        free += size - sizeWith(rows);
    }
}
/** The text of the sections with the rows that `fitSections` found. */
function joinSections(sections, shown) {
    return sections
        .map(({ render }, index) => {
        const rows = shown[index] ?? null;
        return rows === null ? "" : render(rows);
    })
        .filter((text) => text !== "")
        .join(SEPARATOR);
}
/**
 * The largest number of rows, from `least` to `most`, whose size is at most `bytes`; null if not even `least` fits.
 * Bisection works because more rows never need fewer bytes, except that all rows need no line about further ones.
 */
function mostRows(sizeWith, least, most, bytes) {
    const fits = (rows) => rows * LEAST_ROW_BYTES <= bytes && sizeWith(rows) <= bytes;
    if (fits(most))
        return most;
    if (!fits(least))
        return null;
    let [low, high] = [least, most];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}
function sizeOf(text) {
    return text === "" ? 0 : Buffer.byteLength(text) + SEPARATOR.length;
}


/***/ }),

/***/ 9642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ changelogEntry),
/* harmony export */   s: () => (/* binding */ changelogFold)
/* harmony export */ });
/* harmony import */ var _changes_price_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2725);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3600);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8247);
/* harmony import */ var _sections_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7732);
/* harmony import */ var _sections_prices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6950);
/* harmony import */ var _sync_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4659);






const KINDS = ["Added", "Changed", "Deprecated", "Removed"];
const MAX_NAMED = 8;
/**
 * What the repository's own changelog can say about this sync: one Markdown line for each kind of change. The same
 * catalogs always give the same entry.
 */
function changelogEntry(report) {
    const { changes, renames, providerRenames } = report;
    const { models, providers } = changes;
    const listModels = (entries) => (0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)((0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .ownFirst */ .df)(entries, report).map(({ provider, id }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${provider}:${id}`)), MAX_NAMED);
    const gone = (what) => report.leavingModels.filter((model) => model.what === what);
    const [removed, deprecated] = [gone("removed"), gone("deprecated")];
    const vendors = models.added
        .map(({ provider, model }) => ({ provider, id: model.id }))
        .filter(report.isOwnListing);
    const parts = {
        Added: [
            models.added.length === 0
                ? null
                : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(models.added.length, "model")}${vendors.length > 0 ? `, among them ${listModels(vendors)}` : ""}`,
            providers.added.length === 0
                ? null
                : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(providers.added.length, "provider")}: ${ids(providers.added)}`,
        ],
        Changed: [
            priceLine(report),
            renames.length === 0
                ? null
                : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(renames.length, "model")} under a new id: ${(0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(renames.map(({ from, to }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${from.provider}:${from.model.id}`)} is ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${to.provider}:${to.model.id}`)}`), MAX_NAMED)}`,
            providerRenames.length === 0
                ? null
                : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(providerRenames.length, "provider")} under a new id: ${(0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(providerRenames.map(({ from, to }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(from.id)} is ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to.id)}`), MAX_NAMED)}`,
        ],
        Deprecated: [
            deprecated.length === 0
                ? null
                : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(deprecated.length, "model")}: ${listModels(deprecated)}`,
        ],
        Removed: [
            removed.length === 0
                ? null
                : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(removed.length, "model")}: ${listModels(removed)}`,
            providers.removed.length === 0
                ? null
                : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(providers.removed.length, "provider")}: ${ids(providers.removed)}`,
        ],
    };
    return new Map(KINDS.flatMap((kind) => {
        const present = parts[kind].filter((part) => part !== null);
        return present.length === 0
            ? []
            : [[kind, `- Model catalog: ${present.join("; ")}.`]];
    }));
}
function ids(providers) {
    return (0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(providers.map(({ id }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id)), MAX_NAMED);
}
function priceLine(report) {
    const counts = (0,_sync_report_js__WEBPACK_IMPORTED_MODULE_5__/* .countsOf */ .mQ)(report).models;
    const parts = _changes_price_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .PRICE_VERDICTS */ .dq.flatMap((verdict) => {
        if (counts[verdict] === 0)
            return [];
        const names = report.priceRows
            .filter((row) => row.verdict === verdict)
            .map((row) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(row.name));
        return [
            `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(counts[verdict])} ${_sections_prices_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_WORDS */ ._G[verdict].many} (${(0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names, 3)})`,
        ];
    });
    return parts.length === 0 ? null : `prices of models: ${parts.join(", ")}`;
}
/** The entry to copy, folded. Empty if there is no entry. */
function changelogFold(report) {
    const entry = changelogEntry(report);
    if (entry.size === 0)
        return "";
    const text = [...entry].map(([kind, item]) => `### ${kind}\n\n${item}`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)("<b>For your changelog</b>: an entry to copy", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)("markdown", text.join("\n\n")));
}


/***/ }),

/***/ 4672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ changesSinceLastUpdate),
/* harmony export */   t: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _lib_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8195);
/* harmony import */ var _lib_maps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7787);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3600);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8247);
/* harmony import */ var _sections_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7732);
/* harmony import */ var _sections_prices_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6950);
/* harmony import */ var _sync_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4659);









const KINDS = [
    "suspicious",
    "removed",
    "deprecated",
    "renamed",
    "repriced",
    "added",
];
const KEY_LENGTH = 4;
const HASH_LENGTH = 6;
/** Of all kinds together: 2.4 kB of the room between our limit for bodies and GitHub's. */
const MAX_RECORDED = 400;
const MAX_NAMES_LENGTH = 2000;
const MAX_NAMED = 5;
/** What to record about this version. */
function fingerprintsOf(report) {
    const byKind = (0,_lib_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .groupBy */ .$z)(reportedChanges(report), ({ kind }) => kind);
    let room = MAX_RECORDED;
    const fingerprints = {};
    for (const kind of KINDS) {
        const own = byKind.get(kind) ?? [];
        const fits = own.length <= room;
        if (fits)
            room -= own.length;
        if (own.length > 0)
            fingerprints[kind] = fits ? own.map(hash).sort().join("") : own.length;
    }
    const names = packNames(report.changes.models.added.map(toRef));
    return names === null ? fingerprints : { ...fingerprints, names };
}
const NOTHING = { text: "", isSeen: () => false };
function changesSinceLastUpdate(report, last) {
    if (last === null)
        return NOTHING;
    const { fingerprints, title } = last;
    const byKind = (0,_lib_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .groupBy */ .$z)(reportedChanges(report), ({ kind }) => kind);
    const changes = KINDS.flatMap((kind) => compareKind(kind, byKind.get(kind) ?? [], fingerprints, report));
    const summary = changes.map(({ summary }) => summary).join(", ");
    const { suspicious } = fingerprints;
    const seen = new Set(typeof suspicious === "string" ? split(suspicious) : []);
    return {
        text: changes.length === 0
            ? ""
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`<b>Since ${title}</b>: ${summary}`, changes.flatMap(({ lines }) => lines).join("\n")),
        isSeen: (finding) => seen.has(hash(toSuspicion(finding))),
    };
}
function compareKind(kind, now, fingerprints, report) {
    const last = fingerprints[kind] ?? "";
    if (typeof last === "number") {
        const difference = now.length - last;
        if (difference === 0)
            return [];
        const text = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(Math.abs(difference))} ${difference > 0 ? "more" : "fewer"} ${kind}`;
        return [{ summary: text, lines: [`- ${text}`] }];
    }
    const before = new Set(split(last));
    const added = now.filter((one) => !before.delete(hash(one)));
    // A change with other values is one more, not also one less.
    const isStillHere = new Set(now.map(hashKey));
    const gone = [...before]
        .map((one) => one.slice(0, KEY_LENGTH))
        .filter((key) => !isStillHere.has(key));
    const say = (what, total, named) => total === 0
        ? []
        : [
            {
                summary: what,
                lines: [
                    `- ${what}${named.length > 0 ? `: ${(0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(named, MAX_NAMED)}` : ""}`,
                ],
            },
        ];
    return [
        ...say(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(added.length)} more ${kind}`, added.length, added.map(({ text }) => text)),
        ...say(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(gone.length)} no longer ${kind}`, gone.length, gone.length > 0
            ? nameThem(kind, new Set(gone), fingerprints, report)
            : []),
    ];
}
/** The models that hashes of the last version stand for. They are in one of the catalogs, or upstream took them back. */
function nameThem(kind, hashes, { names }, report) {
    if (kind === "suspicious")
        return [];
    const isGone = ({ provider, id }) => hashes.has(hashKey({ key: keyOf(kind, provider, id) }));
    const candidates = kind === "added"
        ? unpackNames(names)
        : [...listings(report.before), ...listings(report.after)];
    const found = new Map(candidates
        .filter(isGone)
        .map((model) => [nameModel(model), model]));
    return (0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .ownFirst */ .df)([...found.values()], report).map(nameModel);
}
function* listings(catalog) {
    for (const [provider, { models }] of catalog) {
        for (const id of models.keys())
            yield { provider, id };
    }
}
/** Models in use come first, then those of the vendors themselves. */
function reportedChanges(report) {
    const { changes, renames, repricings } = report;
    const used = new Set((report.usage?.models ?? []).map(({ provider, id }) => JSON.stringify([provider, id])));
    const create = (kind, { provider, id }, values = "") => ({
        kind,
        key: keyOf(kind, provider, id),
        values,
        text: nameModel({ provider, id }) + values,
        provider,
        id,
    });
    const all = [
        ...report.leavingModels.map((model) => create(model.what, model)),
        ...renames.map(({ to }) => create("renamed", toRef(to))),
        ...repricings.map(({ model: { provider, after }, changes }) => {
            const prices = changes.map((change) => (0,_sections_prices_js__WEBPACK_IMPORTED_MODULE_6__/* .describeMove */ .xS)(change, ""));
            return create("repriced", { provider, id: after.id }, ` ${(0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(prices, 2)}`);
        }),
        ...changes.models.added.map((entry) => create("added", toRef(entry))),
    ];
    const isUsed = ({ provider, id }) => used.has(JSON.stringify([provider, id]));
    const ranked = (0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .ownFirst */ .df)(all, report);
    return [
        ...["danger", "warning"]
            .flatMap((severity) => (0,_sync_report_js__WEBPACK_IMPORTED_MODULE_7__/* .shownFindings */ .qA)(report, severity))
            .map(toSuspicion),
        ...ranked.filter(isUsed),
        ...ranked.filter((one) => !isUsed(one)),
    ];
}
function toSuspicion(finding) {
    const subject = (0,_lib_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(finding);
    return {
        kind: "suspicious",
        key: JSON.stringify([finding.kind.code, subject, finding.field]),
        values: JSON.stringify(finding.after ?? null),
        text: `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(subject)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(finding.kind.code)})`,
    };
}
function toRef(entry) {
    return { provider: entry.provider, id: entry.model.id };
}
function nameModel({ provider, id }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(`${provider}:${id}`);
}
function keyOf(kind, provider, id) {
    return JSON.stringify([kind, provider, id]);
}
function hash({ key, values }) {
    const ofValues = digest(values).slice(0, HASH_LENGTH - KEY_LENGTH);
    return hashKey({ key }) + ofValues;
}
function hashKey({ key }) {
    return digest(key).slice(0, KEY_LENGTH);
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("base64url");
}
function split(hashes) {
    return Array.from({ length: Math.floor(hashes.length / HASH_LENGTH) }, (_, index) => hashes.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH));
}
/** Null if the names need too much room. */
function packNames(models) {
    if (models.length === 0)
        return null;
    const text = models.map(({ provider, id }) => `${provider}:${id}`).join("\n");
    const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRawSync)(text).toString("base64url");
    return packed.length <= MAX_NAMES_LENGTH ? packed : null;
}
/** People can edit the body that the names come from. Then there are none. */
function unpackNames(packed) {
    if (typeof packed !== "string")
        return [];
    try {
        const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(Buffer.from(packed, "base64url"), {
            maxOutputLength: 1_000_000,
        });
        return bytes
            .toString()
            .split("\n")
            .map((line) => {
            const colon = line.indexOf(":");
            return { provider: line.slice(0, colon), id: line.slice(colon + 1) };
        });
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ toReport)
});

// EXTERNAL MODULE: ./build/compiled/catalog/fields.js
var fields = __webpack_require__(7741);
// EXTERNAL MODULE: ./build/compiled/catalog/model.js
var catalog_model = __webpack_require__(575);
// EXTERNAL MODULE: ./build/compiled/decisions/decision.js
var decision = __webpack_require__(3538);
// EXTERNAL MODULE: ./build/compiled/changes/abilities.js
var abilities = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/compiled/changes/prices.js
var prices = __webpack_require__(6468);
;// CONCATENATED MODULE: ./build/compiled/report/identities.js


/** The models that changed or that the repository uses, each with all its providers, to compare their prices. */
function identitiesOf(report) {
    const { vendors, after, isOwnListing } = report;
    const removed = new Set(report.changes.models.removed);
    const identities = new Map();
    for (const touched of touchedListings(report)) {
        const { provider, model } = touched;
        const key = vendors.identityOf(model);
        let identity = identities.get(key);
        if (identity === undefined) {
            const listings = vendors
                .listingsOf(model)
                .map((listed) => describe(current(listed, after)));
            const vendor = vendors.vendorOf(provider, model);
            identity = { key, vendor, listings };
            identities.set(key, identity);
        }
        if (removed.has(touched)) {
            identity.listings.push({ ...describe(touched), removed: true });
        }
    }
    return [...identities.values()];
    function describe({ provider, model }) {
        const [input, output] = [(0,prices/* priceOf */.xx)(model, "input"), (0,prices/* priceOf */.xx)(model, "output")];
        const context = (0,abilities/* limitsOf */.Af)(model).get("context");
        return {
            provider,
            id: model.id,
            ...(isOwnListing({ provider, id: model.id }) && { own: true }),
            ...(input !== null && { input }),
            ...(output !== null && { output }),
            ...(context !== undefined && { context }),
        };
    }
}
/** As the catalog is written, where upstream's own value is held. */
function current({ provider, model }, after) {
    const own = after.get(provider)?.models.get(model.id);
    return { provider, model: own ?? model };
}
function* touchedListings(report) {
    const { added, removed, changed } = report.changes.models;
    yield* added;
    yield* removed;
    for (const { provider, after } of changed)
        yield { provider, model: after };
    for (const { to } of report.renames)
        yield to;
    for (const { provider, id } of usedRefs(report)) {
        const model = report.after.get(provider)?.models.get(id);
        if (model !== undefined)
            yield { provider, model };
    }
}
/** The models in use, and what may replace them. */
function usedRefs({ usage }) {
    if (usage === null)
        return [];
    const { models, affected, affectedElsewhere } = usage;
    const successors = [...affected, ...affectedElsewhere].flatMap(({ events }) => events.flatMap((event) => "successor" in event && event.successor !== null ? [event.successor] : []));
    return [...models, ...successors];
}

// EXTERNAL MODULE: ./build/compiled/report/sync-report.js + 3 modules
var sync_report = __webpack_require__(4659);
;// CONCATENATED MODULE: ./build/compiled/report/json.js





/**
 * Converts a sync report to the shape of report.json.
 * @param pullRequest the address at which people find the branch's pull request; null if there is none
 */
function toReport(report, pullRequest = null) {
    const { providers, models } = report.changes;
    return {
        version: 1,
        source: report.source,
        counts: (0,sync_report/* countsOf */.mQ)(report),
        providers: {
            added: providers.added.map(({ id, name }) => ({ provider: id, name })),
            removed: providers.removed.map(({ id, name }) => ({
                provider: id,
                name,
            })),
            renamed: report.providerRenames.map(({ from, to, models }) => ({
                from: from.id,
                to: to.id,
                name: to.name,
                models,
            })),
            changed: providers.changed.map(({ after, fields }) => ({
                provider: after.id,
                name: after.name,
                fields: fields.map(copyChange),
            })),
        },
        models: {
            added: models.added.map(describeFully),
            removed: models.removed.map(describeFully),
            renamed: report.renames.map(({ from, to, fields, evidence }) => ({
                from: { provider: from.provider, id: from.model.id },
                to: { provider: to.provider, id: to.model.id },
                name: (0,catalog_model/* nameOf */.V)(to.model),
                fields: fields.map(copyChange),
                evidence: [...evidence],
            })),
            changed: models.changed.map(({ provider, after, fields }) => ({
                ...describeModel({ provider, model: after }),
                fields: fields.map(copyChange),
            })),
        },
        prices: report.priceRows.flatMap(({ models, changes, verdict }) => models.flatMap((model) => changes.map(({ dimension, ...change }) => ({
            ...model,
            dimension: (0,fields/* dimensionKey */.U4)(dimension),
            ...(dimension.unit !== fields/* MILLION_TOKENS */.GD && {
                per: dimension.unit?.per ?? null,
            }),
            ...change,
            verdict,
        })))),
        groups: report.fieldGroups.map(({ field, how, before, after, models }) => ({
            field: [...field],
            how,
            ...(before !== undefined && { before }),
            ...(after !== undefined && { after }),
            models: [...models],
        })),
        findings: report.findings.map(describeFinding),
        decisions: report.decisions.map(describeDecision),
        verdict: {
            breaking: report.compatibility.losses.length > 0,
            level: report.compatibility.level,
            losses: report.compatibility.losses.map((loss) => ({
                kind: loss.kind,
                provider: loss.provider,
                ...(loss.kind !== "provider" && { id: loss.id }),
            })),
        },
        usage: report.usage && describeUsage(report.usage),
        bill: report.bill && {
            ...report.bill,
            models: [...report.bill.models],
            uncounted: [...report.bill.uncounted],
        },
        identities: identitiesOf(report),
        links: {
            files: report.permalink,
            pullRequest,
            providers: Object.fromEntries(report.pages),
        },
        patches: report.patches.map(({ file, provider, models, exclude }) => ({
            file,
            provider,
            models: models.map(({ id }) => id),
            exclude: [...exclude],
        })),
    };
}
function describeFinding(finding) {
    const { kind, members, models, canKeep, ...rest } = finding;
    return {
        code: kind.code,
        ...(canKeep !== undefined && { key: (0,decision/* decisionKey */.aT)(finding) }),
        ...rest,
        ...(models && { models: [...models] }),
    };
}
function describeDecision({ kind, key, since, values }) {
    return {
        decision: kind,
        key,
        ...(since !== null && { since }),
        values: values.flatMap(({ subject, field, before, after }) => "provider" in subject
            ? [
                {
                    ...subject,
                    ...(field && { field }),
                    ...(before !== undefined && { before }),
                    ...(after !== undefined && { after }),
                },
            ]
            : []),
    };
}
function describeUsage(usage) {
    const { files, filesWithUses, models, affected, affectedElsewhere, gone } = usage;
    const lineOf = ({ path, line }) => ({ path, line });
    const describeAffected = ({ provider, id, events, uses }) => ({
        provider,
        id,
        events: events.map((event) => {
            const to = event.kind === "renamed"
                ? event.to
                : event.kind === "removed" || event.kind === "deprecated"
                    ? event.successor
                    : null;
            return {
                kind: event.kind,
                ...(to && { successor: to }),
                ...(event.kind === "weaker" && { losses: [...event.losses] }),
            };
        }),
        uses: uses.map(lineOf),
    });
    const place = ({ path, line, column, place }) => ({
        path,
        line,
        column,
        place,
    });
    return {
        files,
        filesWithUses,
        models: models.map(({ isDeprecated, uses, ...model }) => ({
            ...model,
            uses: uses.map(lineOf),
            deprecated: isDeprecated,
        })),
        affected: affected.map(describeAffected),
        affectedElsewhere: affectedElsewhere.map(describeAffected),
        gone: gone.map(({ provider, id, since, renamedTo, inCode, elsewhere }) => ({
            provider,
            id,
            since,
            ...(renamedTo && { renamedTo }),
            uses: [...inCode, ...elsewhere].map(place),
        })),
    };
}
function describeModel({ provider, model }) {
    return { provider, id: model.id, name: (0,catalog_model/* nameOf */.V)(model) };
}
const FACTS = [
    "cost",
    "limit",
    "modalities",
    "status",
    "release_date",
    "last_updated",
    "knowledge",
    "open_weights",
    "reasoning",
    "tool_call",
    "structured_output",
    "attachment",
    "temperature",
    "experimental",
];
/** With the facts that a reader asks for first, as far as upstream has them. */
function describeFully(entry) {
    const known = FACTS.flatMap((fact) => {
        const value = entry.model[fact];
        return value === undefined ? [] : [[fact, value]];
    });
    return { ...describeModel(entry), ...Object.fromEntries(known) };
}
function copyChange(change) {
    return { ...change, field: [...change.field] };
}


/***/ }),

/***/ 2420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ describeAbility),
/* harmony export */   cU: () => (/* binding */ resellerAbilitySection),
/* harmony export */   kM: () => (/* binding */ vendorAbilitySection)
/* harmony export */ });
/* harmony import */ var _catalog_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(575);
/* harmony import */ var _changes_abilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6402);
/* harmony import */ var _lib_ranks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5701);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3236);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3600);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8247);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7732);







const OPEN_ROWS = 10;
/** Some providers round limits. Nobody notices a change smaller than this share. */
const NOTABLE = 0.05;
/** Limits, modalities, capabilities and statuses except deprecations, of the vendors' own models. Losses come before gains. */
function vendorAbilitySection(report) {
    const rows = abilityRows(report).filter((row) => isAtVendor(row, report));
    if (rows.length === 0)
        return _budget_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg;
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .rankedSection */ .pY)(`**Limits and capabilities** (${countModels(rows)})`, {
        ...list(rows, report),
        open: OPEN_ROWS,
    });
}
/** The same of what only resellers changed. */
function resellerAbilitySection(report) {
    const rows = abilityRows(report).filter((row) => !isAtVendor(row, report));
    if (rows.length === 0)
        return _budget_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg;
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedSection */ .qF)(`<b>Limits and capabilities at resellers</b>: ${countModels(rows)}`, list(rows, report));
}
function isAtVendor({ models }, { isOwnListing }) {
    return models.some(isOwnListing);
}
function countModels(rows) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rows.reduce((sum, row) => sum + row.models.length, 0), "model");
}
function list(rows, report) {
    const line = (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .renderedOnce */ .fZ)((row) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(row.name),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .listProviders */ .R0)(row.models, report),
        row.losses.map(describeAbility).join(", "),
        [
            ...row.gains.map(describeAbility),
            ...(row.status ? [row.status] : []),
        ].join(", "),
    ]));
    return {
        rows,
        noun: "model",
        weigh: ({ models }) => models.length,
        render: (shown) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)(["Model", "Provider", "Loses", "Gains"], ["left", "left", "left", "left"], shown.map(line)),
    };
}
function describeAbility(ability) {
    switch (ability.kind) {
        case "limit": {
            const { before, after } = ability;
            const write = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .tokens */ .LU)(before) === (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .tokens */ .LU)(after) ? _numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 : _numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .tokens */ .LU;
            return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(ability.name)} ${write(before)} → ${write(after)}`;
        }
        case "capability":
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(ability.name);
        case "modality":
            return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(ability.name)} ${ability.side}`;
        default:
            return ability;
    }
}
const NONE = { losses: [], gains: [] };
function abilityRows(report) {
    const rows = new Map();
    const abilities = new Map(report.abilities.map((one) => [one.model, one]));
    for (const change of report.changed) {
        const { provider, before, after } = change;
        const status = describeStatus((0,_changes_abilities_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(before), (0,_changes_abilities_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(after));
        const moved = abilities.get(change);
        if (!moved && status === null)
            continue;
        const { losses, gains } = moved ?? NONE;
        const identity = report.vendors.identityOf(after);
        const key = JSON.stringify([identity, losses, gains, status]);
        const ref = { provider, id: after.id };
        const row = rows.get(key);
        if (row)
            row.models.push(ref);
        else
            rows.set(key, {
                name: (0,_catalog_model_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)(after),
                losses,
                gains,
                status,
                models: [ref],
            });
    }
    const ranked = [...rows.values()].map((row) => ({
        row,
        rank: rank(row, report),
    }));
    ranked.sort((a, b) => (0,_lib_ranks_js__WEBPACK_IMPORTED_MODULE_6__/* .compareRanks */ .d)(a.rank, b.rank) || (a.row.name < b.row.name ? -1 : 1));
    return ranked.map(({ row }) => row);
}
function rank(row, report) {
    const tier = row.losses.some(isNotable)
        ? 0
        : row.gains.some(isNotable) || row.status
            ? 1
            : 2;
    return [tier, isAtVendor(row, report) ? 0 : 1, -row.models.length];
}
function isNotable(ability) {
    if (ability.kind !== "limit")
        return true;
    const { before, after } = ability;
    return Math.abs(after - before) > NOTABLE * Math.max(before, after);
}
/** Deprecations are listed with the removals. */
function describeStatus(was, now) {
    if (was === now || now === "deprecated")
        return null;
    return now === null ? `no longer ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(was ?? "")}` : `now ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(now)}`;
}


/***/ }),

/***/ 5053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ goneInCodeLines),
/* harmony export */   j: () => (/* binding */ goneInCodeSection)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3236);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3600);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8247);
/* harmony import */ var _terminal_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6064);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7732);
/* harmony import */ var _used_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1405);






const OPEN_ROWS = 8;
const MAX_LISTED = 3;
/** Models that the code names and that the catalog no longer has. The section stands until the code is changed. */
function goneInCodeSection(report) {
    const rows = rowsInCode(report);
    if (rows.length === 0)
        return _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg;
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .rankedSection */ .pY)(`### In your code, but no longer in the catalog (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.length)})`, {
        rows,
        open: OPEN_ROWS,
        noun: "model",
        render: (shown) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["Model", "What happened", "Where"], ["left", "left", "left"], shown.map((row) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${row.provider}:${row.id}`),
            describe(row, _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY),
            (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(row.inCode.map((use) => (0,_used_js__WEBPACK_IMPORTED_MODULE_4__/* .linkUse */ .Gy)(use, report)), MAX_LISTED, " "),
        ])),
    }, [
        ...elsewhere(report),
        "Change these lines, or write a comment on the line or above it: `model-sync: ignore -- reason`.",
    ].join(" "));
}
/** The same for a terminal. */
function goneInCodeLines(report) {
    const rows = rowsInCode(report);
    if (rows.length === 0)
        return [];
    return [
        {
            text: `In your code, but no longer in the catalog (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.length)}):`,
            tone: "bad",
        },
        ...(0,_terminal_line_js__WEBPACK_IMPORTED_MODULE_5__/* .withPlaces */ .r)(rows.map((row) => ({
            text: `  ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleId */ .i2)(`${row.provider}:${row.id}`)}: ${describe(row, _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleId */ .i2)}`,
            tone: "bad",
            uses: row.inCode,
        }))),
        ...elsewhere(report).map((text) => ({ text })),
    ];
}
function rowsInCode({ usage }) {
    return (usage?.gone ?? []).filter(({ inCode }) => inCode.length > 0);
}
function describe({ since, renamedTo }, asId) {
    return renamedTo === null
        ? `removed, ${since}`
        : `renamed to ${asId(`${renamedTo.provider}:${renamedTo.id}`)}, ${since}`;
}
/** What only tests, documents and data name does not break. */
function elsewhere({ usage }) {
    const only = (usage?.gone ?? []).filter(({ inCode }) => inCode.length === 0);
    return only.length === 0
        ? []
        : [
            `Tests, documents and data name ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(only.length, "other model")} that the catalog no longer has.`,
        ];
}


/***/ }),

/***/ 9260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ includedSection),
/* harmony export */   f: () => (/* binding */ hasOnlyIncluded)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3236);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3600);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8247);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7732);




/** A fold with the files that earlier steps wrote. */
function includedSection({ included }) {
    if (included.length === 0)
        return _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg;
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedSection */ .qF)(`<b>Your own files</b>: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(included.length, "file")} of <code>include-paths</code>`, {
        rows: included,
        noun: "file",
        render: (shown) => shown
            .map(({ path, change }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} ${change}`)
            .join("\n"),
    });
}
/** Whether nothing of the catalog differs, not even in formatting. */
function hasOnlyIncluded(report) {
    const { included, writtenFiles, staleFiles } = report;
    return included.length > 0 && writtenFiles + staleFiles.length === 0;
}


/***/ }),

/***/ 5158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ lead),
/* harmony export */   bs: () => (/* binding */ hasNoNews),
/* harmony export */   yO: () => (/* binding */ countTable)
/* harmony export */ });
/* harmony import */ var _changes_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(209);
/* harmony import */ var _changes_price_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2725);
/* harmony import */ var _lib_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8195);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3600);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8247);
/* harmony import */ var _sync_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4659);
/* harmony import */ var _included_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9260);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7732);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6950);
/* harmony import */ var _used_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1405);










function hasNoNews({ changes, renames, }) {
    return (0,_changes_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(changes) && renames.length === 0;
}
/** The first paragraph. It answers in plain words: does it concern us, does it cost more, is anything removed, what is new? */
function lead(report) {
    if (report.isFirstSync)
        return firstSync(report);
    if ((0,_included_js__WEBPACK_IMPORTED_MODULE_6__/* .hasOnlyIncluded */ .f)(report)) {
        return `**No model changes.** ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(report.included.length, "file")} that your own steps made ${report.included.length === 1 ? "differs" : "differ"} from the base.`;
    }
    if (hasNoNews(report))
        return noNews(report);
    const lookFirst = whatToLookAt(report);
    const toDecide = (0,_sync_report_js__WEBPACK_IMPORTED_MODULE_5__/* .shownFindings */ .qA)(report, "danger").length;
    return [
        ...(0,_used_js__WEBPACK_IMPORTED_MODULE_9__/* .usedSentence */ .p8)(report),
        ...monthlyBill(report),
        `**${headline(report)}.**`,
        ...lookFirst,
        ...vendorSentence(report),
        ...(toDecide > 0 ? [`**To decide: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(toDecide)}.**`] : []),
    ].join(" ");
}
function firstSync(report) {
    const { models, providers } = (0,_sync_report_js__WEBPACK_IMPORTED_MODULE_5__/* .countsOf */ .mQ)(report);
    const used = report.usage?.models ?? [];
    const names = used.map(({ provider, id, after }) => {
        const cost = after === null ? "" : ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .price */ .q9)(after)})`;
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(`${provider}:${id}`) + cost;
    });
    return [
        `**The first sync**: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(models.after, "model")} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(providers.after, "provider")}: ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)([...report.after.keys()].map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY), MAX_PROVIDERS)}.`,
        ...(used.length > 0
            ? [
                `This repository names ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(used.length, "model")}; in brackets what a million tokens cost, three parts input and one output: ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(names, MAX_USED)}.`,
            ]
            : []),
        "There was no catalog before, so there is nothing to compare. The next pull requests say each week what costs more or less, what is new, what is removed, and what of that this repository uses.",
    ].join(" ");
}
const MAX_PROVIDERS = 30;
const MAX_USED = 12;
/** Why files change although no model does. */
function noNews({ newUpstreamValues }) {
    const by = (what) => newUpstreamValues.filter((value) => value.by === what).map(subjectOfValue);
    const [held, kept, beneath] = [by("hold"), by("keep"), by("patch")];
    if (held.length + kept.length + beneath.length === 0) {
        return "**No model changes.** The files differ in their formatting or order only.";
    }
    return [
        "**No model changes.**",
        ...(held.length > 0
            ? [
                `Upstream has ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(held.length, "new value")} that ${held.length === 1 ? "looks" : "look"} wrong and ${held.length === 1 ? "is" : "are"} not written: ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(held, MAX_NAMED)}.`,
            ]
            : []),
        ...(kept.length > 0
            ? [
                `As decided, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(kept.length, "value")} ${kept.length === 1 ? "stays" : "stay"} as before: ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(kept, MAX_NAMED)}.`,
            ]
            : []),
        ...(beneath.length > 0
            ? [
                `Upstream has ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(beneath.length, "new value")} where your patches set another one: ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(beneath, MAX_NAMED)}. Yours stay.`,
            ]
            : []),
    ].join(" ");
}
function subjectOfValue({ provider, model, field, }) {
    const subject = { provider, ...(model !== undefined && { model }) };
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_lib_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)({ subject }))} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(field.join("."))}`;
}
/** What the models in use cost per month. Only with a usage profile, which says how much each model is used. */
function monthlyBill({ bill }) {
    if (bill === null)
        return [];
    const { before, after, models, uncounted } = bill;
    const isSame = Math.abs(after - before) < 0.005;
    const move = isSame
        ? `still ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .dollars */ .E9)(after)}`
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .dollars */ .E9)(before)} → **${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .dollars */ .E9)(after)}**${before > 0 ? ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .change */ .Zg)(after / before)})` : ""}`;
    const left = uncounted.length > 0
        ? ` (not counted, because they are removed or have no price: ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(uncounted.map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY), MAX_NAMED)})`
        : "";
    return [
        models.length === 0
            ? `The cost of your month is not known${left}.`
            : `Your month: ${move}${left}.`,
    ];
}
/** Prices first, then removals, then news: in the order of how much it hurts to miss them. */
function headline(report) {
    const { models, providers } = (0,_sync_report_js__WEBPACK_IMPORTED_MODULE_5__/* .countsOf */ .mQ)(report);
    const parts = [
        ..._changes_price_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .PRICE_VERDICTS */ .dq.map((verdict) => {
            const { one, many } = _prices_js__WEBPACK_IMPORTED_MODULE_8__/* .VERDICT_WORDS */ ._G[verdict];
            return [models[verdict], one, many];
        }),
        [models.removed, "is removed", "are removed"],
        [
            models.newlyDeprecated,
            "is newly deprecated",
            "are newly deprecated",
        ],
        [models.renamed, "is renamed", "are renamed"],
        [models.added, "is new", "are new"],
    ];
    const phrases = parts
        .filter(([value]) => value > 0)
        .map(([value, one, many], index) => {
        const subject = index === 0 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(value, "model") : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(value);
        return `${subject} ${value === 1 ? one : many}`;
    });
    const last = phrases.pop();
    if (last === undefined) {
        return models.changed > 0
            ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(models.changed, "model")} changed; none in price, and none is removed`
            : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(providers.changed, "provider")} changed, and no model`;
    }
    return phrases.length === 0 ? last : `${phrases.join(", ")} and ${last}`;
}
const MAX_NAMED = 3;
/** What the vendors themselves did. Resellers follow them, so this is the news. */
function vendorSentence(report) {
    const rows = (0,_prices_js__WEBPACK_IMPORTED_MODULE_8__/* .judgedRows */ .dk)(report).filter(({ tier }) => tier === "vendor");
    const prices = rows.map((row) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(row.name)} ${(0,_prices_js__WEBPACK_IMPORTED_MODULE_8__/* .describeVerdict */ .XZ)(row)}`);
    const own = report.leavingModels.filter(report.isOwnListing);
    const gone = (what) => own.filter((model) => model.what === what).map(nameModel);
    const news = report.newModels
        .filter(({ isAtVendor, isKnown }) => isAtVendor && !isKnown)
        .map((model) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(model.name));
    const parts = [
        ["prices", prices],
        ["removed", gone("removed")],
        ["deprecated", gone("deprecated")],
        ["new", news],
    ];
    const phrases = parts
        .filter(([, names]) => names.length > 0)
        .map(([what, names]) => `${what}: ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(names, MAX_NAMED)}`);
    return phrases.length === 0
        ? []
        : [`**By the vendors themselves**: ${phrases.join("; ")}.`];
}
function nameModel({ provider, id }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(`${provider}:${id}`);
}
/** Changes by this factor or more are worth a sentence. */
const STRIKING = 1.5;
/** A vendor's own large move, else a danger. Where the first sentence names a model in use, that is what to look at. */
function whatToLookAt(report) {
    if ((report.usage?.affected.length ?? 0) > 0)
        return [];
    const row = (0,_prices_js__WEBPACK_IMPORTED_MODULE_8__/* .judgedRows */ .dk)(report).find(isStriking);
    if (row) {
        const [largest] = row.changes
            .filter(({ ratio }) => ratio !== null)
            .toSorted((a, b) => (0,_changes_price_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOfMove */ .Ky)(b.ratio) - (0,_changes_price_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOfMove */ .Ky)(a.ratio));
        const provider = row.models[0]?.provider ?? "";
        return largest
            ? [
                `Look first at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(row.name)} at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(provider)}: ${(0,_prices_js__WEBPACK_IMPORTED_MODULE_8__/* .describeMove */ .xS)(largest)} (${(0,_prices_js__WEBPACK_IMPORTED_MODULE_8__/* .describeVerdict */ .XZ)(row)}).`,
            ]
            : [];
    }
    const [danger] = (0,_sync_report_js__WEBPACK_IMPORTED_MODULE_5__/* .shownFindings */ .qA)(report, "danger");
    return danger ? [`Look first at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_lib_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(danger))}, below.`] : [];
}
function isStriking({ tier, ratio }) {
    return tier === "vendor" && (0,_changes_price_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOfMove */ .Ky)(ratio) >= STRIKING;
}
/** Changes that land on this share of all models are one decision of upstream. */
const MASS_SHARE = 0.1;
const MASS_COUNT = 100;
/** The counts, one per row, so that the table can be read on a telephone. */
function countTable(report) {
    const { models, providers } = (0,_sync_report_js__WEBPACK_IMPORTED_MODULE_5__/* .countsOf */ .mQ)(report);
    const mass = massFields(report);
    const rows = [
        ["New", models.added, providers.added],
        ["Removed", models.removed, providers.removed],
        ["Renamed", models.renamed, report.providerRenames.length],
        ["Cost more", models.increased, null],
        ["Cost less", models.decreased, null],
        ["Price now known", models.priced, null],
        ["Price gone", models.unpriced, null],
        ["Newly deprecated", models.newlyDeprecated, null],
        ["Changed", models.changed, providers.changed],
        ...(mass.models === 0
            ? []
            : [
                [
                    `of these only in ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(mass.fields.map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY), MAX_NAMED)}`,
                    mass.models,
                    null,
                ],
            ]),
    ];
    const cell = (value) => (value === null ? "" : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(value));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["", "Models", "Providers"], ["left", "right", "right"], [
        ["**Total**", (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(models.after), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(providers.after)],
        ...rows
            .filter(([, ...values]) => values.some((value) => (value ?? 0) > 0))
            .map(([title, ...values]) => [title, ...values.map(cell)]),
    ]);
}
/** The fields that land on very many models at once, and how many models change in nothing else. */
function massFields({ fieldGroups, after, changes }) {
    let total = 0;
    for (const { models } of after.values())
        total += models.size;
    const least = Math.max(MASS_COUNT, total * MASS_SHARE);
    const sizes = new Map();
    for (const { field, models } of fieldGroups) {
        const key = field.join(".");
        sizes.set(key, (sizes.get(key) ?? 0) + models.length);
    }
    const fields = [...sizes].flatMap(([key, size]) => size >= least ? [key] : []);
    const isMass = new Set(fields);
    const models = changes.models.changed.filter(({ fields }) => fields.every(({ field }) => isMass.has(field.join(".")))).length;
    return models === 0 ? { fields: [], models } : { fields, models };
}


/***/ }),

/***/ 7732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LL: () => (/* binding */ withHeading),
/* harmony export */   R0: () => (/* binding */ listProviders),
/* harmony export */   TP: () => (/* binding */ listCounts),
/* harmony export */   df: () => (/* binding */ ownFirst),
/* harmony export */   fZ: () => (/* binding */ renderedOnce),
/* harmony export */   pY: () => (/* binding */ rankedSection),
/* harmony export */   qF: () => (/* binding */ foldedSection),
/* harmony export */   zj: () => (/* binding */ moreRows)
/* harmony export */ });
/* unused harmony export ELSEWHERE */
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3236);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3600);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8247);



/** Where the reader finds the rows that do not fit. */
const ELSEWHERE = "in the job summary";
/** The line under a section that had to be shortened. */
function moreRows(omitted, noun) {
    return omitted > 0
        ? `\n\n…and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(omitted, `more ${noun}`)}, ${ELSEWHERE}.`
        : "";
}
/** This number of rows or fewer is not worth a fold. */
const WORTH_A_CLICK = 3;
/** The reader sees the first rows; a fold holds the others, as many as fit. */
function rankedSection(
/** The text above the first row; may be empty. */
heading, { rows, open, render, weigh = () => 1, noun }, 
/** The text below the last row; may be empty. */
footer = "") {
    const isShort = rows.length <= open + WORTH_A_CLICK;
    const weightFrom = (index) => rows.slice(index).reduce((sum, row) => sum + weigh(row), 0);
    return {
        rows: rows.length,
        first: isShort ? rows.length : open,
        render: (shown) => {
            const top = rows.slice(0, isShort ? shown : Math.min(shown, open));
            const folded = rows.slice(top.length, shown);
            const omitted = moreRows(weightFrom(shown), noun);
            const fold = () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`<b>${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(weightFrom(top.length), `more ${noun}`)}</b>`, render(folded) + omitted);
            return [
                heading,
                ...(top.length > 0 ? [render(top)] : []),
                folded.length > 0 ? fold() : omitted.trim(),
                footer,
            ]
                .filter((part) => part !== "")
                .join("\n\n");
        },
    };
}
/** Everything is in a fold. @param summary HTML, the line that is always visible */
function foldedSection(summary, { rows, render, weigh = () => 1, noun }) {
    if (rows.length === 0)
        return _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg;
    return {
        rows: rows.length,
        render: (shown) => {
            const omitted = rows
                .slice(shown)
                .reduce((sum, row) => sum + weigh(row), 0);
            const content = shown === 0 ? "" : render(rows.slice(0, shown));
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(summary, (content + moreRows(omitted, noun)).trimStart());
        },
    };
}
/** Sections under one heading. There is no heading if all of them are empty. */
function withHeading(heading, sections) {
    const first = sections.findIndex(({ render }) => render(0) !== "");
    return sections.map((section, index) => index === first
        ? {
            ...section,
            render: (rows) => `${heading}\n\n${section.render(rows)}`,
        }
        : section);
}
/** Renders each row once, however often the rows are needed. */
function renderedOnce(render) {
    const texts = new Map();
    return (row) => {
        const known = texts.get(row) ?? render(row);
        texts.set(row, known);
        return known;
    };
}
/** `a, b, c and 4 more` */
function listed(items, most, separator = ", ") {
    const omitted = items.length - most;
    const shown = items.slice(0, most).join(separator);
    return omitted > 0 ? `${shown} and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(omitted)} more` : shown;
}
/** `openrouter` +3: one provider of those that share a row, the vendor itself if possible, and the number of the others. */
function listProviders(models, { isOwnListing }) {
    const first = models.find(isOwnListing) ?? models[0];
    const others = new Set(models.map(({ provider }) => provider)).size - 1;
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(first?.provider ?? "");
    return others > 0 ? `${name} +${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(others)}` : name;
}
/** Listings at the vendors themselves before those at resellers, and by alphabet. */
function ownFirst(models, { isOwnListing }) {
    const own = models.filter(isOwnListing);
    const isOwn = new Set(own);
    return [...own, ...models.filter((model) => !isOwn.has(model))];
}
/** Providers with how many of these models each has, the most first: `kilo` (60), `nano_gpt` (58) and 3 more. */
function listCounts(models, most, write = _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY) {
    const counts = new Map();
    for (const { provider } of models) {
        counts.set(provider, (counts.get(provider) ?? 0) + 1);
    }
    const providers = [...counts]
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .map(([provider, models]) => `${write(provider)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(models)})`);
    return listed(providers, most);
}


/***/ }),

/***/ 6950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ unconfirmedPriceSection),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   dk: () => (/* binding */ judgedRows),
/* harmony export */   j: () => (/* binding */ resellerPriceSection),
/* harmony export */   xS: () => (/* binding */ describeMove),
/* harmony export */   xx: () => (/* binding */ vendorPriceSection)
/* harmony export */ });
/* harmony import */ var _catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7741);
/* harmony import */ var _changes_prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6468);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3236);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3600);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8247);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7732);






const COLUMNS = _catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .PRICES */ .ze.filter(({ hasColumn }) => hasColumn);
const COLUMN_KEYS = new Set(COLUMNS.map(({ name }) => name));
/** The number of other dimensions to list in a row. They nearly always change like the first ones. */
const MAX_OTHERS = 2;
const OPEN_ROWS = 15;
const MAX_NAMED = 4;
/** What a verdict says of one model and of many. Every report uses these words. */
const VERDICT_WORDS = {
    increased: { one: "costs more", many: "cost more" },
    decreased: { one: "costs less", many: "cost less" },
    priced: { one: "has a price now", many: "have a price now" },
    unpriced: { one: "has no price any more", many: "have no price any more" },
};
/** The rows that tables show: those of models that have a verdict about their price. */
function judgedRows({ priceRows }) {
    return priceRows.filter(({ verdict }) => verdict !== null);
}
/** Prices of the vendors' own models, with the resellers that moved in the same way. */
function vendorPriceSection(report) {
    const rows = judgedRows(report).filter(({ tier }) => tier === "vendor");
    return priceSection(rows, report);
}
/** Prices at resellers that moved far and that nobody else has. */
function unconfirmedPriceSection(report) {
    const rows = judgedRows(report).filter(({ tier }) => tier === "unconfirmed");
    return priceSection(rows, report);
}
/** All other prices that only resellers changed, in a fold. */
function resellerPriceSection(report) {
    const rows = judgedRows(report).filter(({ tier }) => tier === "reseller");
    const models = rows.flatMap(({ models }) => models);
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedSection */ .qF)(`<b>Prices at resellers</b>: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(models.length, "model")} at ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .listCounts */ .TP)(models, MAX_NAMED, _markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .htmlCode */ .h8)}`, list(rows, report));
}
function priceSection(rows, report) {
    if (rows.length === 0)
        return _budget_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY */ .wg;
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .rankedSection */ .pY)("", { ...list(rows, report), open: OPEN_ROWS });
}
function list(rows, report) {
    const line = (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .renderedOnce */ .fZ)((row) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)(cells(row, report)));
    // The change comes early, because a telephone shows only the first columns.
    const head = [
        "Model",
        "Provider",
        "Change",
        ...COLUMNS.map((field) => capitalized((0,_catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(field))),
        "Also",
    ];
    const align = [
        "left",
        "left",
        "right",
        ...COLUMNS.map(() => "right"),
        "left",
    ];
    return {
        rows,
        noun: "model",
        weigh: ({ models }) => models.length,
        render: (shown) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)(head, align, shown.map(line)),
    };
}
function cells(row, report) {
    const { changes, model, models, otherNames } = row;
    const changedByKey = new Map(changes.map((one) => [(0,_catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensionKey */ .U4)(one.dimension), one]));
    const prices = model && (0,_changes_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .pricesOf */ ._5)(model);
    const rest = others(changes);
    const omitted = rest.length - MAX_OTHERS;
    const also = [
        ...rest.slice(0, MAX_OTHERS).map((one) => describeMove(one)),
        ...(omitted > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(omitted)} more`] : []),
    ];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(row.name) +
            (otherNames > 0 ? ` +${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(otherNames, "other")}` : ""),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .listProviders */ .R0)(models, report),
        describeVerdict(row),
        ...COLUMNS.map(({ name }) => {
            const changed = changedByKey.get(name);
            return changed ? move(changed) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .price */ .q9)(prices?.get(name)?.amount ?? null);
        }),
        also.join(", "),
    ];
}
/** `+40%`, `now $0`, `no price now`. */
function describeVerdict({ verdict, ratio, of }) {
    if (verdict === null)
        return "";
    if (verdict === "priced")
        return "price now known";
    if (verdict === "unpriced")
        return "**price gone**";
    const size = ratio === 0
        ? "now $0"
        : ratio === Number.POSITIVE_INFINITY
            ? "was $0"
            : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .change */ .Zg)(ratio ?? 1);
    return of === null ? size : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)((0,_catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensionLabel */ .ZL)(of))} ${size}`;
}
/** Changes without a column of their own. Those from "not known" to $0 come last, because they mean little. */
function others(changes) {
    const isMeaningful = ({ before, after }) => before !== null || after !== 0;
    const own = changes.filter(({ dimension }) => !COLUMN_KEYS.has((0,_catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensionKey */ .U4)(dimension)));
    return [
        ...own.filter(isMeaningful),
        ...own.filter((one) => !isMeaningful(one)),
    ];
}
/** `input $1 → **$2**`, in Markdown. */
function describeMove(change, mark = "**") {
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)((0,_catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensionLabel */ .ZL)(change.dimension))} ${move(change, mark)}`;
}
function move({ dimension, before, after }, mark = "**") {
    const now = after === null ? "not known" : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .price */ .q9)(after);
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .price */ .q9)(before)} → ${mark}${now}${mark}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .perUnit */ ._x)(dimension.unit)}`;
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 1405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ linkUse),
/* harmony export */   ZQ: () => (/* binding */ usedPricesSection),
/* harmony export */   dB: () => (/* binding */ usedSection),
/* harmony export */   p8: () => (/* binding */ usedSentence)
/* harmony export */ });
/* harmony import */ var _changes_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6468);
/* harmony import */ var _lib_encode_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(855);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3236);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3600);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8247);
/* harmony import */ var _abilities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2420);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7732);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6950);








const OPEN_ROWS = 12;
const MAX_LISTED = 3;
/** What does not break the code has no need of more. */
const MAX_ELSEWHERE = 20;
/** What happens to the models that this repository uses, with the lines that name them. */
function usedSection(report) {
    const affected = report.usage?.affected ?? [];
    const elsewhere = report.usage?.affectedElsewhere ?? [];
    if (affected.length + elsewhere.length === 0)
        return _budget_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg;
    const line = (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .renderedOnce */ .fZ)(({ provider, id, events, uses }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${provider}:${id}`),
        events
            .map((event) => describeEvent(event, { provider, id }, report))
            .join("; "),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(uses.map((use) => linkUse(use, report)), MAX_LISTED, " "),
    ]));
    const table = (shown) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)(["Model", "What happens", "Where"], ["left", "left", "left"], shown.map(line));
    const only = elsewhere.length === 0
        ? ""
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`Only in tests, documents or data: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(elsewhere.length, "model")}`, table(elsewhere.slice(0, MAX_ELSEWHERE)) +
            (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .moreRows */ .zj)(elsewhere.length - MAX_ELSEWHERE, "model"));
    if (affected.length === 0)
        return { rows: 0, render: () => only };
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .rankedSection */ .pY)(`### Used here (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(affected.length)})`, {
        rows: affected,
        open: OPEN_ROWS,
        noun: "affected model",
        render: table,
    }, only);
}
/** The place of a use, as a link if GitHub shows the file. */
function linkUse({ path, line }, { permalink }) {
    const text = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`${path}:${line}`);
    if (permalink === null)
        return text;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .linked */ .q)(text, `${permalink}${(0,_lib_encode_path_js__WEBPACK_IMPORTED_MODULE_7__/* .encodePath */ .O)(path)}#L${line}`);
}
function describeEvent(event, model, report) {
    switch (event.kind) {
        case "removed":
            return `**removed**${nearest("; ", model, event.successor, report)}`;
        case "renamed":
            return `**renamed** to ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${event.to.provider}:${event.to.id}`)}`;
        case "deprecated":
            return `**deprecated**${nearest("; ", model, event.successor, report)}`;
        case "weaker":
            return `loses ${event.losses.map(_abilities_js__WEBPACK_IMPORTED_MODULE_4__/* .describeAbility */ .Gp).join(", ")}`;
        case "repriced": {
            const repricing = findRepricing(model, report);
            const size = repricing ? (0,_prices_js__WEBPACK_IMPORTED_MODULE_6__/* .describeVerdict */ .XZ)(repricing) : "";
            const moves = event.changes.map((one) => (0,_prices_js__WEBPACK_IMPORTED_MODULE_6__/* .describeMove */ .xS)(one));
            return (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(moves, MAX_LISTED) + (size === "" ? "" : ` (${size})`);
        }
        default:
            return event;
    }
}
function findRepricing({ provider, id }, { repricings }) {
    return repricings.find(({ model }) => model.provider === provider && model.before.id === id);
}
/** The suggested replacement, with its price against the one of the model that is gone. */
function nearest(before, model, successor, report) {
    if (successor === null)
        return "";
    const [was, is] = [
        report.before.get(model.provider)?.models.get(model.id),
        report.after.get(successor.provider)?.models.get(successor.id),
    ].map((listed) => (listed ? (0,_changes_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .blendOf */ .BG)(listed) : null));
    const size = !was || !is
        ? ""
        : was === is
            ? ", at the same price"
            : `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .change */ .Zg)(is / was)}`;
    return `${before}nearest: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${successor.provider}:${successor.id}`)}${size}`;
}
/** The first sentence: which changes affect this repository, by how much. */
function usedSentence(report) {
    const { usage } = report;
    if (usage === null || usage.models.length === 0)
        return [];
    const { affected, models } = usage;
    const total = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(models.length, "model");
    if (affected.length === 0) {
        return [`Nothing happens to the ${total} that this repository names.`];
    }
    const named = affected.map((one) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${one.provider}:${one.id}`)} ${describeShortly(one, report)}`);
    const subject = affected.length === models.length
        ? `${total} that this repository names`
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(affected.length)} of the ${total} that this repository names`;
    return [
        `**${subject} ${affected.length === 1 ? "is" : "are"} affected**: ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(named, MAX_LISTED)}.`,
    ];
}
/** The most serious event, with its size. */
function describeShortly({ provider, id, events }, report) {
    const model = { provider, id };
    const [event] = events;
    switch (event?.kind) {
        case "removed":
        case "deprecated": {
            const other = nearest("", model, event.successor, report);
            return `is ${event.kind}${other === "" ? "" : ` (${other})`}`;
        }
        case "renamed":
            return `is now ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(event.to.id)}`;
        case "weaker":
            return `loses ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(event.losses.map(_abilities_js__WEBPACK_IMPORTED_MODULE_4__/* .describeAbility */ .Gp), 2)}`;
        case "repriced":
            return describePrice(model, report);
        case undefined:
            return "changes";
        default:
            return event;
    }
}
/** `costs 5x as much`, `costs 20% less`. */
function describePrice(model, report) {
    const repricing = findRepricing(model, report);
    const { verdict = null, ratio = null, of = null } = repricing ?? {};
    if (verdict === "priced")
        return "has a price now";
    if (verdict === "unpriced")
        return "has no price any more";
    if (verdict === null || ratio === null)
        return "has another price";
    if (of !== null) {
        return `has another price (${(0,_prices_js__WEBPACK_IMPORTED_MODULE_6__/* .describeVerdict */ .XZ)({ verdict, ratio, of })})`;
    }
    if (ratio === 0)
        return "costs $0 now";
    if (ratio === Number.POSITIVE_INFINITY)
        return "is no longer $0";
    if (ratio >= 2)
        return `costs ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .change */ .Zg)(ratio)} as much`;
    const size = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .change */ .Zg)(ratio).replace(/^[+−]/, "");
    return `costs ${size} ${ratio > 1 ? "more" : "less"}`;
}
/** What the models in use cost. Only without a usage profile, which would give the cost per month. */
function usedPricesSection({ usage, bill }) {
    const models = (usage?.models ?? []).filter(({ before, after }) => before !== null || after !== null);
    if (bill !== null || models.length === 0)
        return _budget_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg;
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedSection */ .qF)(`<b>Models in use</b>: what ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(models.length, "model")} cost, in USD per million tokens, three parts input and one output`, {
        rows: models,
        noun: "model",
        render: (shown) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)(["Model", "Named", "Before", "After"], ["left", "right", "right", "right"], shown.map(({ provider, id, uses, before, after }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${provider}:${id}`),
            `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(uses.length)}×`,
            (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .price */ .q9)(before),
            before === after ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .price */ .q9)(after) : `**${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .price */ .q9)(after)}**`,
        ]))),
    });
}


/***/ }),

/***/ 4659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZQ: () => (/* binding */ countUsedAffected),
  mQ: () => (/* binding */ countsOf),
  Ot: () => (/* binding */ isBreakingHere),
  qA: () => (/* binding */ shownFindings),
  h_: () => (/* binding */ toRows)
});

// EXTERNAL MODULE: ./build/compiled/catalog/model.js
var model = __webpack_require__(575);
// EXTERNAL MODULE: ./build/compiled/changes/compare.js + 3 modules
var compare = __webpack_require__(1966);
;// CONCATENATED MODULE: ./build/compiled/changes/leaving-models.js

/** Removed ones first. In the catalog's order. */
function leavingModels(diff) {
    return [
        ...diff.changes.models.removed.map(({ provider, model }) => ({
            provider,
            id: model.id,
            what: "removed",
        })),
        ...(0,compare/* newlyDeprecated */.vo)(diff).map(({ provider, after }) => ({
            provider,
            id: after.id,
            what: "deprecated",
        })),
    ];
}

// EXTERNAL MODULE: ./build/compiled/lib/json.js
var json = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/compiled/lib/maps.js
var maps = __webpack_require__(7787);
// EXTERNAL MODULE: ./build/compiled/lib/ranks.js
var ranks = __webpack_require__(5701);
// EXTERNAL MODULE: ./build/compiled/changes/prices.js
var prices = __webpack_require__(6468);
;// CONCATENATED MODULE: ./build/compiled/changes/new-models.js





/** One row per model. Those that are new come first, then those at the most providers. */
function newModels(diff) {
    const { vendors, changes, isOwnListing } = diff;
    const formerListingsOf = formerListings(diff);
    const byIdentity = (0,maps/* groupBy */.$z)(changes.models.added, ({ model }) => vendors.identityOf(model));
    const rows = [...byIdentity.values()].flatMap((entries) => {
        const own = entries.find(({ provider, model: { id } }) => isOwnListing({ provider, id }));
        const best = own ?? entries[0];
        if (!best)
            return [];
        const former = formerListingsOf(best.model);
        return [
            {
                name: (0,model/* nameOf */.V)(best.model),
                model: representative(best.model, diff),
                models: entries.map(({ provider, model: { id } }) => ({
                    provider,
                    id,
                })),
                isKnown: own ? former.some(isOwnListing) : former.length > 0,
                isAtVendor: own !== undefined,
            },
        ];
    });
    const ranked = rows.map((row) => ({
        row,
        rank: [
            row.isKnown ? 1 : 0,
            -new Set(row.models.map(({ provider }) => provider)).size,
        ],
    }));
    ranked.sort((a, b) => (0,ranks/* compareRanks */.d)(a.rank, b.rank) || (0,json/* compareBytes */.Xo)(a.row.name, b.row.name));
    return ranked.map(({ row }) => row);
}
/**
 * The listing that stands for a new model: the vendor's own, else the one with the median price. A listing at $0 is
 * often a subscription, so it stands for a model only if the model is free everywhere.
 */
function representative(model, { vendors, isOwnListing }) {
    const paid = vendors
        .listingsOf(model)
        .map(({ provider, model }) => ({
        provider,
        model,
        price: (0,prices/* blendOf */.BG)(model) ?? 0,
    }))
        .filter(({ price }) => price > 0)
        .sort((a, b) => a.price - b.price);
    const own = paid.filter(({ provider, model: { id } }) => isOwnListing({ provider, id }));
    // A vendor may have several providers, for example one for China.
    const main = own.find(({ provider, model }) => vendors.vendorOf(provider, model) === provider);
    return (main ?? median(own) ?? median(paid))?.model ?? model;
}
/** Of two in the middle, the lower one. */
function median(sorted) {
    return sorted[Math.floor((sorted.length - 1) / 2)];
}
/** Finds the listings that a model had in the previous catalog, also those that are removed or renamed now. */
function formerListings({ vendors, before, changes, renames, }) {
    const gone = (0,maps/* groupBy */.$z)([...changes.models.removed, ...renames.map(({ from }) => from)], ({ model }) => vendors.identityOf(model));
    return (model) => [
        ...(gone.get(vendors.identityOf(model)) ?? []),
        ...vendors.listingsOf(model),
    ]
        .map(({ provider, model: { id } }) => ({ provider, id }))
        .filter(({ provider, id }) => before.get(provider)?.models.has(id));
}

// EXTERNAL MODULE: ./build/compiled/catalog/fields.js
var fields = __webpack_require__(7741);
// EXTERNAL MODULE: ./build/compiled/lib/ratio.js
var ratio = __webpack_require__(6621);
// EXTERNAL MODULE: ./build/compiled/changes/price-verdict.js
var price_verdict = __webpack_require__(2725);
;// CONCATENATED MODULE: ./build/compiled/changes/price-rows.js







/**
 * Whose price moved, in the order in which a reader should see it: the vendor's own price, a price at a reseller that
 * moved far and that nearly nobody else has, any other price at a reseller.
 */
const TIERS = ["vendor", "unconfirmed", "reseller"];
/** A price that moves by this factor is important news or a mistake. */
const OUTLIER = 10;
/** So many other providers with the price make it believable. */
const ENOUGH_PEERS = 2;
/** Prices this close are the same: currencies and rounding. */
const SAME = 0.05;
/** All groups of prices by rank: by tier, then the largest moves, up and down together. Without a verdict comes last. */
function priceRows(diff) {
    const rows = mergeAlike(diff.priceGroups.map((group) => toRow(group, diff)));
    const ranked = rows.map((row) => ({ row, rank: rankOf(row) }));
    ranked.sort((a, b) => (0,ranks/* compareRanks */.d)(a.rank, b.rank) || (0,json/* compareBytes */.Xo)(a.row.name, b.row.name));
    return ranked.map(({ row }) => row);
}
function rankOf({ verdict, tier, ratio, models }) {
    return [
        verdict === null ? 1 : 0,
        TIERS.indexOf(tier),
        // A price that appears or vanishes ranks as high as an outlier does.
        -(ratio === null ? OUTLIER : Math.min((0,price_verdict/* sizeOfMove */.Ky)(ratio), 1e9)),
        -models.length,
    ];
}
function toRow(group, diff) {
    const { name, changes, verdict, ratio, of } = group;
    const own = group.models.filter(diff.isOwnListing);
    const isOwn = new Set(own);
    const models = [...own, ...group.models.filter((ref) => !isOwn.has(ref))];
    const [first] = models;
    const model = first && diff.after.get(first.provider)?.models.get(first.id);
    const row = {
        name,
        otherNames: 0,
        changes,
        models,
        model,
        verdict,
        ratio,
        of,
    };
    return {
        ...row,
        tier: own.length > 0
            ? "vendor"
            : isUnconfirmed(row, diff)
                ? "unconfirmed"
                : "reseller",
    };
}
function isUnconfirmed(row, diff) {
    const size = (0,price_verdict/* sizeOfMove */.Ky)(row.ratio);
    return (row.verdict !== null &&
        // From and to $0 is free, or part of a subscription.
        Number.isFinite(size) &&
        (0,ratio/* isAtLeast */.du)(size, OUTLIER) &&
        countPeers(row, diff) < ENOUGH_PEERS);
}
/** How many other providers have the price that decided, however long they have had it. */
function countPeers({ model, of, models: [first] }, { vendors }) {
    if (model === undefined || first === undefined)
        return 0;
    const priceOf = (listed) => of === null
        ? (0,prices/* blendOf */.BG)(listed)
        : ((0,prices/* pricesOf */._5)(listed).get((0,fields/* dimensionKey */.U4)(of))?.amount ?? null);
    const own = priceOf(model);
    if (own === null)
        return 0;
    const agreeing = vendors.listingsOf(model).filter(({ provider, model }) => {
        const price = provider === first.provider ? null : priceOf(model);
        return price !== null && (0,ratio/* areWithin */.aP)(price, own, SAME);
    });
    return new Set(agreeing.map(({ provider }) => provider)).size;
}
/** A provider often moves several models alike, for example one under two ids. That is one change. */
function mergeAlike(rows) {
    const alike = (0,maps/* groupBy */.$z)(rows, (row) => {
        const providers = new Set(row.models.map(({ provider }) => provider));
        const changes = row.changes.map(({ dimension, before, after }) => JSON.stringify([(0,fields/* dimensionKey */.U4)(dimension), before, after]));
        return JSON.stringify([
            row.tier,
            String(row.ratio),
            [...providers].sort(json/* compareBytes */.Xo),
            changes.sort(json/* compareBytes */.Xo),
        ]);
    });
    return [...alike.values()].flatMap((same) => {
        const [first, ...others] = same.toSorted((a, b) => a.name.length - b.name.length || (0,json/* compareBytes */.Xo)(a.name, b.name));
        if (!first)
            return [];
        const models = [first, ...others].flatMap(({ models }) => models);
        const names = new Set(others.map(({ name }) => name).filter((name) => name !== first.name));
        return [{ ...first, models, otherNames: names.size }];
    });
}

;// CONCATENATED MODULE: ./build/compiled/report/sync-report.js





function toRows(diff) {
    return {
        priceRows: priceRows(diff),
        newModels: newModels(diff),
        leavingModels: leavingModels(diff),
    };
}
function countsOf(report) {
    const { providers, models } = report.changes;
    const moves = report.repricings
        .flatMap(({ changes }) => changes)
        .map(({ before, after }) => before === null || after === null ? 0 : Math.sign(after - before));
    const having = (severity) => shownFindings(report, severity).length;
    const judged = (verdict) => report.repricings.filter((repricing) => repricing.verdict === verdict)
        .length;
    return {
        providers: {
            before: report.before.size,
            after: report.after.size,
            added: providers.added.length,
            removed: providers.removed.length,
            changed: providers.changed.length,
        },
        models: {
            before: (0,model/* countModels */.M)(report.before),
            after: (0,model/* countModels */.M)(report.after),
            added: models.added.length,
            removed: models.removed.length,
            renamed: report.renames.length,
            changed: models.changed.length,
            newlyDeprecated: (0,compare/* newlyDeprecated */.vo)(report).length,
            increased: judged("increased"),
            decreased: judged("decreased"),
            priced: judged("priced"),
            unpriced: judged("unpriced"),
        },
        prices: {
            increases: moves.filter((move) => move > 0).length,
            decreases: moves.filter((move) => move < 0).length,
        },
        findings: {
            danger: having("danger"),
            warning: having("warning"),
            notice: having("notice"),
        },
    };
}
/** The findings that are news. */
function shownFindings({ findings }, severity) {
    return findings.filter((finding) => finding.severity === severity && !finding.known);
}
/** Whether code in this repository may break. If nobody searched for the models that it uses, whether any code may. */
function isBreakingHere({ usage, compatibility, }) {
    return usage === null
        ? compatibility.losses.length > 0
        : usage.affected.some(({ events }) => events.some(isBreakingEvent));
}
function isBreakingEvent({ kind }) {
    return kind === "removed" || kind === "renamed" || kind === "weaker";
}
/** How many models in use get worse: they break code, are deprecated, cost more, or their price is not known any more. */
function countUsedAffected({ usage, repricings, }) {
    const worse = new Set(repricings
        .filter(({ verdict }) => verdict === "increased" || verdict === "unpriced")
        .map(({ model }) => JSON.stringify([model.provider, model.before.id])));
    return (usage?.affected ?? []).filter(({ provider, id, events }) => worse.has(JSON.stringify([provider, id])) ||
        events.some((event) => isBreakingEvent(event) || event.kind === "deprecated")).length;
}


/***/ }),

/***/ 6064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withPlaces)
/* harmony export */ });
/* harmony import */ var _lib_maps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7787);

/** The places of each line below it. Lines of the same places share them, so that none is named twice. */
function withPlaces(lines) {
    const groups = (0,_lib_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(lines, ({ uses }) => JSON.stringify(uses.map(({ path, line }) => [path, line])));
    return [...groups.values()].flatMap((own) => [
        ...own.map(({ uses: _, ...line }) => line),
        ...(own[0]?.uses ?? []).map(({ path, line }) => ({
            text: `    ${path}:${line}`,
        })),
    ]);
}


/***/ }),

/***/ 4777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7741);
/* harmony import */ var _changes_price_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2725);
/* harmony import */ var _changes_prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6468);
/* harmony import */ var _lib_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8195);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3600);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8247);
/* harmony import */ var _sections_gone_in_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5053);
/* harmony import */ var _sections_parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7732);
/* harmony import */ var _sections_prices_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6950);
/* harmony import */ var _sync_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4659);
/* harmony import */ var _terminal_line_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6064);











/** The number of prices and removals to list without --verbose. */
const MAX_ROWS = 10;
/** More findings than this mean that the source is damaged. report.json has all of them. */
const MAX_FINDINGS = 200;
/**
 * Describes a run for people. The most important lines come last, because a terminal shows the end.
 * @param nameInput names an input for them
 */
function describeRun({ report }, { verbose }, nameInput = (name) => name) {
    const most = verbose ? Number.POSITIVE_INFINITY : MAX_ROWS;
    return [
        ...(verbose ? statistics(report) : []),
        ...staleFiles(report),
        ...newAtVendors(report, most),
        ...leaving(report, most),
        ...prices(report, most),
        ...findings(report, verbose, nameInput),
        ...decisions(report),
        ...headline(report),
        ...used(report, most),
        ...cut((0,_sections_gone_in_code_js__WEBPACK_IMPORTED_MODULE_6__/* .goneInCodeLines */ .Z)(report), most * 2),
    ];
}
function headline(report) {
    const { providers, models } = (0,_sync_report_js__WEBPACK_IMPORTED_MODULE_9__/* .countsOf */ .mQ)(report);
    const total = {
        text: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(providers.after, "provider")}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(models.after, "model")}`,
        tone: "head",
    };
    if (report.isFirstSync) {
        return [total, { text: "First sync: there was no catalog before." }];
    }
    return [
        total,
        {
            text: `Models:    ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(models.added)} new, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(models.removed)} removed, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(models.renamed)} renamed, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(models.changed)} changed`,
        },
        {
            text: `Providers: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(providers.added)} new, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(providers.removed)} removed, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(providers.changed)} changed`,
        },
        {
            text: `Prices:    ${_changes_price_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .PRICE_VERDICTS */ .dq.map((verdict) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(models[verdict])} ${_sections_prices_js__WEBPACK_IMPORTED_MODULE_8__/* .VERDICT_WORDS */ ._G[verdict].many}`).join(", ")}`,
        },
    ];
}
function statistics({ after, before }) {
    return [...after].map(([id, { models }]) => {
        const difference = models.size - (before.get(id)?.models.size ?? 0);
        const sign = difference > 0 ? `+${difference}` : String(difference);
        return {
            text: `  ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleId */ .i2)(id)}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(models.size, "model")}${difference === 0 ? "" : ` (${sign})`}`,
        };
    });
}
function staleFiles({ staleFiles }) {
    return staleFiles.length === 0
        ? []
        : [{ text: `Stale files to delete: ${staleFiles.join(", ")}` }];
}
/** What the vendors themselves have new. What resellers have is in the report. */
function newAtVendors({ newModels, isFirstSync }, most) {
    const rows = isFirstSync
        ? []
        : newModels.filter(({ isAtVendor, isKnown }) => isAtVendor && !isKnown);
    return [
        ...titled("New from vendors", rows.length),
        ...cut(rows.map(({ model, models: [first] }) => ({
            text: `  ${formatModel(first?.provider ?? "", first?.id ?? "")}: ${describePrice(model)}`,
        })), most),
    ];
}
function describePrice(model) {
    const [input, output] = [(0,_changes_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .priceOf */ .xx)(model, "input"), (0,_changes_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .priceOf */ .xx)(model, "output")];
    return input === null && output === null
        ? "no price"
        : `input ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .price */ .q9)(input)}, output ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .price */ .q9)(output)}`;
}
/** The vendors' own first, as in the pull request. */
function leaving(report, most) {
    const { renames, leavingModels } = report;
    const list = (title, wanted) => {
        const models = (0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .ownFirst */ .df)(leavingModels.filter(({ what }) => what === wanted), report);
        return [
            ...titled(title, models.length, wanted === "removed" ? "bad" : "warn"),
            ...cut(models.map(({ provider, id }) => ({
                text: `  ${formatModel(provider, id)}`,
            })), most),
        ];
    };
    return [
        ...list("Newly deprecated", "deprecated"),
        ...list("Removed", "removed"),
        ...titled("Renamed", renames.length),
        ...cut(renames.map(({ from, to }) => ({
            text: `  ${formatModel(from.provider, from.model.id)} -> ${formatModel(to.provider, to.model.id)}`,
        })), most),
    ];
}
/** Ranked as in the pull request. */
function prices(report, most) {
    const rows = (0,_sections_prices_js__WEBPACK_IMPORTED_MODULE_8__/* .judgedRows */ .dk)(report);
    return [
        ...titled("Prices, in USD per million tokens", rows.length),
        ...cut(rows.map(describePrices), most),
    ];
}
function describePrices({ models, changes, verdict }) {
    const [first, ...others] = models;
    const more = others.length > 0 ? ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(others.length)} more` : "";
    const moves = changes.map((one) => describeMove(one) + (one.ratio ? ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .change */ .Zg)(one.ratio)})` : ""));
    const model = formatModel(first?.provider ?? "", first?.id ?? "");
    const text = `  ${model}${more}: ${moves.join(", ")}`;
    if (verdict === "increased")
        return { text, tone: "bad" };
    return verdict === "decreased" ? { text, tone: "good" } : { text };
}
function findings({ findings }, verbose, nameInput) {
    // What an earlier run reported is no news.
    const own = findings.filter(({ known }) => verbose || !known);
    const most = verbose ? MAX_FINDINGS : MAX_ROWS;
    const lines = (wanted) => own
        .filter(({ severity }) => severity === wanted)
        .map((finding) => ({
        text: `${finding.severity}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleId */ .i2)(nameSubject(finding, nameInput))}: ${finding.message} ${finding.remedy}`,
        ...(wanted !== "notice" && {
            tone: wanted === "danger" ? "bad" : "warn",
        }),
    }));
    const notices = lines("notice");
    const hint = `: ${nameInput("verbose")}`;
    return [
        ...(verbose
            ? cut(notices, most)
            : notices.length > 0
                ? [{ text: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(notices.length, "notice")}${hint}` }]
                : []),
        ...cut(lines("warning"), most, verbose ? "" : hint),
        ...cut(lines("danger"), MAX_FINDINGS),
    ];
}
function nameSubject(finding, nameInput) {
    const { subject } = finding;
    return "entry" in subject && subject.entry !== undefined
        ? (0,_lib_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)({ subject: { ...subject, file: nameInput(subject.file) } })
        : (0,_lib_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(finding);
}
/** What people ticked in the pull request, and what stays since an earlier one. */
function decisions({ decisions }) {
    return [
        ...titled("Decided in pull requests", decisions.length),
        ...decisions.map(({ kind, since, values }) => {
            const [first, ...others] = values;
            if (first === undefined)
                return { text: "" };
            const { field = [], before, after } = first;
            const more = others.length > 0 ? ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(others.length)} more` : "";
            const moves = field.length === 0
                ? ""
                : ` ${field.join(".")}: ${JSON.stringify(before ?? null)} -> ${JSON.stringify(after ?? null)}`;
            return {
                text: `  ${kind}${since === null ? "" : ` since ${since}`} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)((0,_lib_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(first) + moves)}${more}`,
            };
        }),
    ];
}
/** The models that the project uses and what happens to them. This matters most to the reader. */
function used({ usage }, most) {
    if (usage === null || usage.models.length === 0)
        return [];
    const { affected, models, filesWithUses } = usage;
    const old = models.filter(({ isDeprecated }) => isDeprecated);
    return [
        {
            text: `In use:    ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(models.length, "model")} named in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(filesWithUses, "file")}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(affected.length)} affected`,
        },
        ...cut((0,_terminal_line_js__WEBPACK_IMPORTED_MODULE_10__/* .withPlaces */ .r)(affected.map(({ provider, id, events, uses }) => ({
            text: `  ${formatModel(provider, id)}: ${events.map(describeEvent).join(", ")}`,
            tone: "bad",
            uses,
        }))), most * 2),
        ...(old.length > 0
            ? [
                {
                    text: `Deprecated and in use: ${old.map(({ provider, id }) => formatModel(provider, id)).join(", ")}`,
                    tone: "warn",
                },
            ]
            : []),
    ];
}
function describeEvent(event) {
    const nameSuccessor = (to) => to === null ? "" : ` (nearest: ${formatModel(to.provider, to.id)})`;
    switch (event.kind) {
        case "removed":
        case "deprecated":
            return event.kind + nameSuccessor(event.successor);
        case "renamed":
            return `renamed to ${formatModel(event.to.provider, event.to.id)}`;
        case "weaker":
            return "loses capabilities or limits";
        case "repriced":
            return event.changes.map(describeMove).join(", ");
        default:
            return event;
    }
}
function describeMove({ dimension, before, after }) {
    return `${(0,_catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensionKey */ .U4)(dimension)} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .price */ .q9)(before)} -> ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .price */ .q9)(after)}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .perUnit */ ._x)(dimension.unit)}`;
}
function formatModel(provider, id) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleId */ .i2)(`${provider}:${id}`);
}
function titled(title, rows, tone = "head") {
    return rows === 0
        ? []
        : [{ text: `${title} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(rows)}):`, ...(tone && { tone }) }];
}
function cut(lines, most, hint = "") {
    const omitted = lines.length - most;
    return omitted > 0
        ? [
            ...lines.slice(0, most),
            { text: `  ...and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(omitted)} more${hint}` },
        ]
        : [...lines];
}


/***/ }),

/***/ 6341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ sync)
});

;// CONCATENATED MODULE: ./build/compiled/catalog/file-changes.js
/** The changes from the current files to the desired ones. Removes only paths in `owned`. */
function fileChanges(current, desired, owned) {
    return {
        write: new Map([...desired].filter(([path, text]) => current.get(path) !== text)),
        remove: [...owned].filter((path) => current.has(path) && !desired.has(path)),
    };
}

// EXTERNAL MODULE: ./build/compiled/catalog/files.js + 1 modules
var catalog_files = __webpack_require__(1651);
// EXTERNAL MODULE: ./build/compiled/catalog/gone.js
var gone = __webpack_require__(4095);
// EXTERNAL MODULE: ./build/compiled/catalog/place.js
var place = __webpack_require__(1669);
// EXTERNAL MODULE: ./build/compiled/catalog/previous.js
var catalog_previous = __webpack_require__(9169);
// EXTERNAL MODULE: ./build/compiled/catalog/upstream-values.js
var upstream_values = __webpack_require__(8436);
// EXTERNAL MODULE: ./build/compiled/checkout/committed.js
var checkout_committed = __webpack_require__(3029);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/compiled/lib/blob-id.js
var blob_id = __webpack_require__(2613);
// EXTERNAL MODULE: ./build/compiled/lib/problem.js
var problem = __webpack_require__(577);
// EXTERNAL MODULE: ./build/compiled/lib/reserved-folders.js
var reserved_folders = __webpack_require__(1076);
// EXTERNAL MODULE: ./build/compiled/checkout/git.js + 1 modules
var git = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/compiled/checkout/journal.js
var journal = __webpack_require__(1604);
// EXTERNAL MODULE: ./build/compiled/checkout/line-ends.js
var line_ends = __webpack_require__(2568);
// EXTERNAL MODULE: ./build/compiled/checkout/links.js
var links = __webpack_require__(5858);
// EXTERNAL MODULE: ./build/compiled/checkout/path-filter.js
var path_filter = __webpack_require__(1591);
// EXTERNAL MODULE: ./build/compiled/checkout/paths.js
var paths = __webpack_require__(9755);
// EXTERNAL MODULE: ./build/compiled/inputs/inputs.js
var inputs = __webpack_require__(4673);
// EXTERNAL MODULE: ./build/compiled/lib/nearest.js
var nearest = __webpack_require__(8848);
;// CONCATENATED MODULE: ./build/compiled/lib/unmatched.js

/** The entry, with the nearest of what exists. The signs of a glob do not count as spelling. */
function unmatched(input, entry, existing) {
    const [plain = ""] = entry.replace(/^!/, "").split("*", 1);
    const text = plain.endsWith("/") ? plain.slice(0, -1) : plain;
    return { input, entry, nearest: (0,nearest/* nearestOf */.q)(text, existing) };
}

;// CONCATENATED MODULE: ./build/compiled/checkout/unmatched.js






/** Entries of `usage-paths` that match no tracked file, and paths that an input names and that do not exist. */
async function unmatchedPaths(options) {
    const { workingDirectory, patchesDir, acceptedFile, usagePaths } = options;
    // A default does not have to exist.
    const named = [
        ["patches-dir", patchesDir],
        ["accepted-file", acceptedFile],
    ];
    const absent = named.filter(([input, path]) => path !== inputs/* INPUTS */.mc[input].default &&
        (0,links/* look */.Op)(external_node_path_.posix.join(workingDirectory, path)) === null);
    const patterns = usagePaths.filter((path) => path !== ".");
    if (absent.length + patterns.length === 0)
        return [];
    const files = (await (0,git/* listTracked */.z7)(workingDirectory)) ?? [];
    if (files.length === 0)
        return [];
    const folders = foldersOf(files);
    return [
        ...absent.map(([input, path]) => ({
            ...unmatched(input, path, input === "patches-dir" ? folders : files),
            isOptional: true,
        })),
        ...unmatchedPatterns("usage-paths", patterns, files),
    ];
}
/** The entries of an input that match none of the files. */
function unmatchedPatterns(input, entries, files) {
    const missing = entries.filter((entry) => {
        const { matches } = (0,path_filter/* readPattern */.Z)(entry.replace(/^!/, ""));
        return !files.some(matches);
    });
    if (missing.length === 0)
        return [];
    const existing = [...files, ...foldersOf(files)];
    return missing.map((entry) => unmatched(input, entry, existing));
}
function foldersOf(files) {
    const folders = new Set();
    for (const file of files) {
        let folder = external_node_path_.posix.dirname(file);
        while (folder !== "." && !folders.has(folder)) {
            folders.add(folder);
            folder = external_node_path_.posix.dirname(folder);
        }
    }
    return folders;
}

;// CONCATENATED MODULE: ./build/compiled/checkout/included.js
// Files of the repository that earlier steps wrote, and that `include-paths` takes into the pull request.















const NOTHING_INCLUDED = {
    files: [],
    changedElsewhere: [],
    unmatched: [],
};
/** GitHub refuses files of more than 100 MB. This many bytes fit into one request of its API, also as base64. */
const MAX_BYTES = 25_000_000;
/** A larger text is sent like a binary file, in a request of its own. */
const MAX_TEXT_BYTES = 500_000;
/**
 * Compares the files that the patterns match with the base. Files of the catalog are not among them.
 * @throws {Problem} if a file that differs can't be part of a pull request
 */
async function readIncluded(options, patterns, head) {
    if (patterns.length === 0)
        return NOTHING_INCLUDED;
    const { workingDirectory } = options;
    const [committed, index, untracked] = await Promise.all([
        (0,git/* listCommitted */.hS)(workingDirectory, [], "-r"),
        (0,git/* listIndex */.VH)(workingDirectory, "--debug"),
        (0,git/* listUntracked */.c7)(workingDirectory),
    ]);
    const base = new Map(committed.map((entry) => [entry.path, entry]));
    const matches = (0,path_filter/* anyPath */.k)(patterns);
    const isOwn = (path) => !isWrittenByUs(path, options);
    const all = [...new Set([...base.keys(), ...index.keys(), ...untracked])];
    const candidates = all.filter((path) => matches(path) && isOwn(path)).sort();
    const files = [];
    for (const path of candidates) {
        // The files that a sparse checkout leaves out are not deleted.
        if (index.get(path)?.isSkipped)
            continue;
        const entry = base.get(path);
        if (entry?.kind === "submodule")
            continue;
        const file = await readChange(options, path, entry, head);
        if (file === "same")
            continue;
        files.push({ path, file, baseId: entry?.id ?? null });
    }
    const changedElsewhere = [];
    for (const [path, entry] of base) {
        if (matches(path) || !isOwn(path) || (0,git/* isOdd */.Aq)(entry.kind))
            continue;
        const staged = index.get(path);
        if (staged?.isSkipped)
            continue;
        const place = (0,external_node_path_.join)(workingDirectory, path);
        const isUntouched = staged?.id === entry.id && staged.stamp === (0,git/* fileStamp */.a9)(place);
        if (isUntouched)
            continue;
        if (await differs(options, path, entry, (0,links/* look */.Op)(place), head)) {
            changedElsewhere.push(path);
        }
    }
    return {
        files,
        changedElsewhere,
        unmatched: unmatchedPatterns("include-paths", patterns, all),
    };
}
function isWrittenByUs(path, options) {
    const place = (0,external_node_path_.join)(options.workingDirectory, path);
    return ((0,paths/* isManaged */.yF)(path, options) ||
        path.startsWith(`${(0,journal/* stagingFolder */.cy)(options)}/`) ||
        place.startsWith((0,external_node_path_.join)(options.reportDir, "/")));
}
/** What to commit at a path; null: its deletion. */
async function readChange(options, path, entry, head) {
    const { workingDirectory } = options;
    const found = (0,links/* look */.Op)((0,external_node_path_.join)(workingDirectory, path));
    if (found === null) {
        if (entry === undefined)
            return "same";
        refuseReserved(path);
        return null;
    }
    if (found.isSymbolicLink()) {
        const target = (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(workingDirectory, path));
        const isSame = entry?.kind === "link" && entry.id === (0,blob_id/* blobId */.z)(target, head);
        if (isSame)
            return "same";
        refuseReserved(path);
        refuseLinkOut(path, target, head);
        return { mode: "120000", content: target };
    }
    // A folder in place of a file: what is in it has its own paths. With a slash at its end, it is another repository.
    if (found.isDirectory()) {
        if (path.endsWith("/"))
            throw refused(path, "repository");
        if (entry === undefined)
            return "same";
        refuseReserved(path);
        return null;
    }
    const mode = modeOf(found, entry);
    const isSameMode = (entry?.kind === "executable") === (mode === "100755");
    const isSame = entry !== undefined &&
        entry.kind !== "link" &&
        isSameMode &&
        !(await differs(options, path, entry, found, head));
    if (isSame)
        return "same";
    refuseReserved(path);
    if (found.size > MAX_BYTES)
        throw refused(path, "tooLarge");
    const bytes = readBytes(options, path);
    const committed = entry === undefined ? null : await (0,git/* readBlob */.gm)(workingDirectory, entry.id);
    if (committed !== null && checkout_committed/* LFS_POINTER */.gY.test(committed)) {
        throw (0,checkout_committed/* notAFile */.$y)(path, "lfs");
    }
    if (!(0,external_node_buffer_.isUtf8)(bytes) || bytes.includes(0) || bytes.length > MAX_TEXT_BYTES) {
        return { mode, content: bytes };
    }
    // Git writes LF into commits where it writes CRLF to the disk.
    const text = bytes.toString();
    const wantsLf = committed !== null && !committed.includes("\r\n");
    return { mode, content: wantsLf ? (0,line_ends/* toLf */.yj)(text) : text };
}
/** Windows has no permission to execute, so the commit's stays. */
function modeOf(found, entry) {
    const isExecutable = process.platform === "win32"
        ? entry?.kind === "executable"
        : (found.mode & 0o100) !== 0;
    return isExecutable ? "100755" : "100644";
}
/** Whether the content on the disk is not what the commit has, whatever line ends git wrote to the disk. */
async function differs(options, path, { id }, found, head) {
    if (!found?.isFile())
        return true;
    const bytes = readBytes(options, path);
    if ((0,blob_id/* blobId */.z)(bytes, head) === id)
        return false;
    if ((0,external_node_buffer_.isUtf8)(bytes) && (0,blob_id/* blobId */.z)((0,line_ends/* toLf */.yj)(bytes.toString()), head) === id) {
        return false;
    }
    const committed = await (0,git/* readBlob */.gm)(options.workingDirectory, id);
    const [, oid] = checkout_committed/* LFS_POINTER */.gY.exec(committed ?? "") ?? [];
    return oid !== (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
}
function readBytes({ workingDirectory }, path) {
    (0,links/* refuseLinksTo */.fg)(workingDirectory, [path]);
    return (0,links/* readFile */.TA)(workingDirectory, path) ?? Buffer.alloc(0);
}
function refuseReserved(path) {
    if (path.split("/").some(reserved_folders/* isReserved */.B))
        throw refused(path, "reserved");
}
/** Only where the link itself leads counts. Where that is another link, it has been in the repository before. */
function refuseLinkOut(path, target, { prefix }) {
    const parts = external_node_path_.posix.join(prefix, external_node_path_.posix.dirname(path), target).split("/");
    const isOut = external_node_path_.posix.isAbsolute(target) || parts[0] === "..";
    if (isOut || parts.some(reserved_folders/* isReserved */.B)) {
        throw refused(path, "linkOut");
    }
}
const REFUSED = {
    reserved: {
        cause: "It lies in `.git` or `.github`, which belong to git and to GitHub: a change there needs a person.",
        remedy: "Take it out of `include-paths`.",
    },
    linkOut: {
        cause: "It is a symbolic link that leads out of the repository, or into `.git` or `.github`.",
        remedy: "Write the file itself, or a relative link within the repository.",
    },
    tooLarge: {
        cause: "It has more than 25 MB.",
        remedy: "Take it out of `include-paths`, or make it smaller.",
    },
    repository: {
        cause: "It is a git repository of its own.",
        remedy: "Take it out of `include-paths`, or remove its `.git`.",
    },
};
function refused(path, kind) {
    const { cause, remedy } = REFUSED[kind];
    return new problem/* Problem */.AF({
        title: `${path} can't be included in the pull request`,
        cause,
        remedy: `Nothing was written. ${remedy}`,
    });
}

;// CONCATENATED MODULE: ./build/compiled/checkout/mix-project.js



const MIX_FILE = "mix.exs";
/** Whether the folder is an Elixir project, on the disk or, as a sparse checkout may lack the file, in the commit. */
async function isMixProject(directory) {
    if ((0,links/* look */.Op)((0,external_node_path_.join)(directory, MIX_FILE)) !== null)
        return true;
    const committed = await (0,git/* listCommitted */.hS)(directory, [MIX_FILE]).catch(() => []);
    return committed.length > 0;
}

// EXTERNAL MODULE: ./build/compiled/checkout/read.js
var read = __webpack_require__(547);
// EXTERNAL MODULE: ./build/compiled/checkout/template.js
var checkout_template = __webpack_require__(4229);
// EXTERNAL MODULE: ./build/compiled/checkout/usage-files.js
var usage_files = __webpack_require__(9426);
;// CONCATENATED MODULE: ./build/compiled/checkout/write.js





/**
 * Writes and removes files: all, or none. New files are first written to a staging folder, so that a full disk or a
 * missing permission is noticed before any file is changed. Old files are moved there, so that restoring them needs no
 * disk space. A journal lists the changes, so that the next run can undo them if this one is killed.
 * @throws {Problem} after the old files were restored
 */
function writeFiles(managed, { write, remove }) {
    const steps = [
        ...[...write].map(([path, text]) => ({ path, sha256: (0,journal/* sha256 */.sc)(text) })),
        ...remove.map((path) => ({ path, sha256: null })),
    ];
    (0,links/* checkWorkingDirectory */.dQ)(managed.workingDirectory);
    try {
        (0,journal/* rollBack */.Fu)(managed);
        removeStaging(managed);
    }
    catch (error) {
        throw error instanceof problem/* Problem */.AF ? error : putBack(managed, error);
    }
    if (steps.length === 0)
        return;
    try {
        stage(managed, write);
        (0,links/* makeFoldersOf */.li)(managed.workingDirectory, steps.map(({ path }) => path));
        (0,journal/* writeJournal */.fY)(managed, steps);
        for (const [index, step] of steps.entries()) {
            replaceFile(managed, index, step);
        }
        (0,journal/* removeJournal */.Sw)(managed);
    }
    catch (error) {
        throw putBack(managed, error);
    }
    tryToRemoveStaging(managed);
}
/** Without a journal, a leftover staging folder does no harm, and the next run tries to remove it again. */
function tryToRemoveStaging(managed) {
    try {
        removeStaging(managed);
    }
    catch { }
}
function removeStaging(managed) {
    const folder = (0,journal/* stagingFolder */.cy)(managed);
    (0,links/* refuseLinks */.UA)(managed.workingDirectory, folder);
    (0,external_node_fs_.rmSync)((0,journal/* placeIn */.VV)(managed, folder), { recursive: true, force: true });
}
/** `wx` fails if the file exists, so nothing is written through a link. A file that may be executed stays so. */
function stage(managed, files) {
    (0,links/* makeFolder */.fc)(managed.workingDirectory, (0,journal/* stagingFolder */.cy)(managed));
    for (const [index, [path, text]] of [...files].entries()) {
        const place = (0,journal/* placeIn */.VV)(managed, (0,journal/* staged */.f6)(managed, index, "new"));
        (0,external_node_fs_.writeFileSync)(place, text, { flag: "wx" });
        const mode = (0,links/* look */.Op)((0,journal/* placeIn */.VV)(managed, path))?.mode ?? 0;
        if (mode & external_node_fs_.constants.S_IXUSR)
            (0,external_node_fs_.chmodSync)(place, mode & 0o777);
    }
}
/** Renames files, which does not follow links. */
function replaceFile(managed, index, step) {
    const place = (0,journal/* placeIn */.VV)(managed, step.path);
    const old = (0,journal/* staged */.f6)(managed, index, "old");
    if (isThere(managed, step.path))
        (0,external_node_fs_.renameSync)(place, (0,journal/* placeIn */.VV)(managed, old));
    if (step.sha256 === null)
        return;
    (0,external_node_fs_.renameSync)((0,journal/* placeIn */.VV)(managed, (0,journal/* staged */.f6)(managed, index, "new")), place);
}
/** Whether a file exists. A folder or link at its path is an error: somebody put it there, so it is not moved away. */
function isThere(managed, path) {
    const found = (0,links/* look */.Op)((0,journal/* placeIn */.VV)(managed, path));
    if (found?.isSymbolicLink())
        (0,links/* refuseLinks */.UA)(managed.workingDirectory, path);
    if (found?.isDirectory())
        throw new Error(`${path} is a folder`);
    return found !== null;
}
/** Restores the old files, and returns the error to report. */
function putBack(managed, error) {
    let failure = null;
    try {
        (0,journal/* rollBack */.Fu)(managed);
        tryToRemoveStaging(managed);
    }
    catch (error) {
        failure = (0,problem/* messageOf */.bD)(error);
    }
    if (error instanceof problem/* Problem */.AF && failure === null)
        return error;
    return new problem/* Problem */.AF({
        title: "Can't write the catalog's files",
        cause: [(0,problem/* messageOf */.bD)(error), ...(failure === null ? [] : [failure])].join("\n"),
        remedy: failure === null
            ? "The files are unchanged. Make sure that the checkout is writable and the disk has free space."
            : "Some files could not be restored. The next run restores them, or you can do it with git. Make sure that the checkout is writable and the disk has free space.",
    });
}
/**
 * Writes the report's files, part by part. They are not part of the repository, so none is restored after a failure;
 * but their folder may be inside it.
 * @param folders folders in which links are refused, because others may have written there
 * @throws {Problem}
 */
function writeReport(folder, folders, files) {
    try {
        const place = (0,links/* placeOf */.$t)(folder, folders);
        (0,external_node_fs_.mkdirSync)(place, { recursive: true });
        for (const [name, parts] of files)
            writeParts((0,external_node_path_.join)(place, name), parts);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            throw error;
        throw new problem/* Problem */.AF({
            title: `Can't write the report to ${folder}`,
            cause: (0,problem/* messageOf */.bD)(error),
            remedy: "Set `report-dir` to a writable folder.",
        });
    }
}
/** Replaces an existing file. A link is removed, not followed. */
function writeParts(path, parts) {
    (0,external_node_fs_.rmSync)(path, { force: true });
    const file = (0,external_node_fs_.openSync)(path, "wx");
    try {
        for (const part of parts)
            (0,external_node_fs_.writeFileSync)(file, part);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/compiled/lib/glob.js
/** Whether a text stands for more than itself. */
function isGlob(text) {
    return /[*?]/.test(text);
}
/**
 * Reads a glob for ids: `*` is any text, slashes and colons too, `?` is one character, and all else is itself, because
 * ids contain brackets and braces. No regular expression is made of it: patches are untrusted, and ids are long.
 */
function globMatcher(glob) {
    const [first = "", ...others] = glob.split("*");
    const last = others.pop();
    if (last === undefined) {
        return (text) => text.length === first.length && fits(text, 0, first);
    }
    const inner = others.filter((part) => part !== "");
    const least = [first, last, ...inner].join("").length;
    return (text) => {
        const end = text.length - last.length;
        if (text.length < least)
            return false;
        if (!fits(text, 0, first) || !fits(text, end, last))
            return false;
        let from = first.length;
        for (const part of inner) {
            while (from + part.length <= end && !fits(text, from, part))
                from += 1;
            if (from + part.length > end)
                return false;
            from += part.length;
        }
        return true;
    };
}
/** Whether a part of a glob without `*` is in a text at a position. */
function fits(text, at, part) {
    for (let index = 0; index < part.length; index += 1) {
        const wanted = part[index];
        if (wanted !== "?" && wanted !== text[at + index])
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./build/compiled/lib/json.js
var json = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/compiled/catalog/fields.js
var catalog_fields = __webpack_require__(7741);
// EXTERNAL MODULE: ./build/compiled/catalog/provider-id.js
var provider_id = __webpack_require__(9519);
;// CONCATENATED MODULE: ./build/compiled/catalog/model-filter.js




const TOOLS = catalog_fields/* CAPABILITIES */.$8.find(({ label }) => label === "tools")?.name ?? "";
/** What `only` can ask of a model, by the values of the input. */
const QUALITIES = {
    priced: ({ cost }) => (0,json/* isObject */.Gv)(cost) &&
        [cost.input, cost.output].some((price) => typeof price === "number"),
    tools: (model) => model[TOOLS] === true,
    "text-output": ({ modalities }) => (0,json/* isObject */.Gv)(modalities) &&
        Array.isArray(modalities.output) &&
        modalities.output.includes("text"),
    "not-deprecated": ({ status }) => status !== "deprecated",
};
function modelFilter({ models, excludeModels, only, }) {
    const wanted = models.map(entryMatcher);
    const excluded = excludeModels.map(entryMatcher);
    const qualities = only.map((quality) => QUALITIES[quality]);
    const isNamed = (model) => (wanted.length === 0 || wanted.some((matches) => matches(model))) &&
        !excluded.some((matches) => matches(model));
    return {
        isNamed,
        isWanted: (model, values) => isNamed(model) && qualities.every((has) => has(values)),
        isNarrow: wanted.length + excluded.length + qualities.length > 0,
    };
}
/**
 * An entry of `models` or `exclude-models`. It is compared with `provider:id`, and with the id alone, because ids may
 * contain a colon, too.
 */
function entryMatcher(entry) {
    const isId = globMatcher(entry);
    const colon = entry.indexOf(":");
    if (colon === -1)
        return ({ id }) => isId(id);
    const provider = (0,provider_id/* normalizeProviderId */.ob)(entry.slice(0, colon));
    const isRef = globMatcher(provider + entry.slice(colon));
    return ({ provider, id }) => isId(id) || isRef(`${provider}:${id}`);
}
/** Moves the models that are not wanted from `models` to `leftOut`. */
function leaveOut(upstream, filter) {
    if (!filter.isNarrow)
        return upstream;
    return new Map([...upstream].map(([provider, entry]) => {
        const models = new Map();
        const leftOut = new Map();
        for (const [id, values] of entry.models) {
            const isWanted = filter.isWanted({ provider, id }, values);
            (isWanted ? models : leftOut).set(id, values);
        }
        return [provider, { ...entry, models, leftOut }];
    }));
}

// EXTERNAL MODULE: ./build/compiled/changes/compare.js + 3 modules
var changes_compare = __webpack_require__(1966);
;// CONCATENATED MODULE: ./build/compiled/changes/compatibility.js
function assessCompatibility(diff) {
    const losses = lossesOf(diff);
    const { models, providers } = diff.changes;
    const isNew = models.added.length + providers.added.length > 0;
    const isChanged = models.changed.length + providers.changed.length > 0;
    return {
        level: losses.length > 0
            ? "major"
            : isNew || diff.abilities.some(({ gains }) => gains.length > 0)
                ? "minor"
                : isChanged
                    ? "patch"
                    : null,
        losses,
    };
}
function lossesOf(diff) {
    const { changes, renames, providerRenames } = diff;
    const removedProviders = [
        ...changes.providers.removed.map(({ id }) => id),
        ...providerRenames.map(({ from }) => from.id),
    ];
    const removedModels = [
        ...changes.models.removed.map(({ provider, model }) => ({
            provider,
            id: model.id,
        })),
        ...renames.map(({ from }) => ({
            provider: from.provider,
            id: from.model.id,
        })),
    ];
    const weaker = diff.abilities.flatMap(({ model, losses }) => {
        const { provider, after } = model;
        const of = (kind) => {
            const abilities = losses.filter((loss) => (loss.kind === "limit") === (kind === "limit"));
            return abilities.length === 0
                ? []
                : [{ kind, provider, id: after.id, abilities }];
        };
        return [...of("capability"), ...of("limit")];
    });
    return [
        ...removedProviders.map((provider) => ({ kind: "provider", provider })),
        ...removedModels.map((model) => ({ kind: "model", ...model })),
        ...weaker,
    ];
}

// EXTERNAL MODULE: ./build/compiled/changes/gone.js
var changes_gone = __webpack_require__(4301);
// EXTERNAL MODULE: ./build/compiled/decisions/acknowledged.js
var decisions_acknowledged = __webpack_require__(328);
// EXTERNAL MODULE: ./build/compiled/decisions/ticks.js
var decisions_ticks = __webpack_require__(2912);
// EXTERNAL MODULE: ./build/compiled/findings/damage.js
var findings_damage = __webpack_require__(9860);
// EXTERNAL MODULE: ./build/compiled/lib/finding.js
var lib_finding = __webpack_require__(8195);
;// CONCATENATED MODULE: ./build/compiled/findings/files.js

const FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "unreadable-file": {
        severity: "warning",
        when: "A provider file in `models-dir` can't be read, so its models count as new.",
        remedy: "Nothing to do: this run writes it again, or deletes it.",
    },
    "foreign-file": {
        severity: "warning",
        when: "A file in `models-dir` is not one of the catalog. It is left alone.",
        remedy: "Move it elsewhere, or delete it.",
    },
    "foreign-entry": {
        severity: "warning",
        when: "An entry of `catalog-file` is not a provider, for example a time that another tool wrote. It is not written again.",
        remedy: "If something reads it, keep it in another file.",
    },
});
const FOLDER_CHECK = {
    title: "Files of the catalog",
    findings: Object.values(FINDINGS),
};
/** Files in the models folder that this run rewrites because they can't be read, or that are not its own. */
function folderFindings(previous, desired, foreign) {
    const unreadable = [...previous.unreadable].map(([path, reason]) => desired.has(path) || previous.providerFiles.has(path)
        ? rewritten(path, reason)
        : leftAlone(path, `it is not a provider file: ${reason}`));
    return [
        ...unreadable,
        ...[...previous.foreignKeys].map(dropped),
        ...foreign.map((path) => leftAlone(path, "it is not a provider file")),
    ];
}
function rewritten(file, reason) {
    return (0,lib_finding/* createFinding */.uP)({
        kind: FINDINGS["unreadable-file"],
        severity: "warning",
        message: `The file could not be read as a provider file (${reason}), so its models count as new.`,
    }, { subject: { file } });
}
function dropped([file, keys]) {
    const [first = "", ...others] = keys;
    const more = others.length > 0 ? ` and ${others.length} more` : "";
    return (0,lib_finding/* createFinding */.uP)({
        kind: FINDINGS["foreign-entry"],
        severity: "warning",
        message: `The file has what is not a provider, and it is not written again: ${JSON.stringify(first)}${more}.`,
    }, { subject: { file } });
}
function leftAlone(file, reason) {
    return (0,lib_finding/* createFinding */.uP)({
        kind: FINDINGS["foreign-file"],
        severity: "warning",
        message: `This file is in the generated folder, but is not part of the catalog (${reason}). It is left alone.`,
    }, { subject: { file } });
}

;// CONCATENATED MODULE: ./build/compiled/findings/inputs.js






const inputs_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "unmatched-input": {
        severity: {
            warning: "an entry of a list, or what is spelled like something else",
            notice: "a folder or file that does not have to exist",
        },
        when: "An entry of an input matches nothing: no provider, no file, no folder.",
        remedy: "Correct the entry, or take it out.",
    },
    "unread-patch": {
        severity: "warning",
        when: "A file in `patches-dir` is not read: it is in a sub-folder, or its name does not end in `.json`.",
        remedy: "Move it into the folder itself, under a name that ends in `.json`, or out of the folder.",
    },
});
const INPUT_CHECK = {
    title: "Inputs and patch files",
    about: "Nothing that you name is passed over without a word: what matches nothing is reported, with the nearest that exists. The subject is the name of the input and the entry.",
    findings: Object.values(inputs_FINDINGS),
};
/** @param unreadPatches paths */
function inputFindings(entries, unreadPatches) {
    return [
        ...entries.map(describeUnmatched),
        ...unreadPatches.map((file) => (0,lib_finding/* createFinding */.uP)({
            kind: inputs_FINDINGS["unread-patch"],
            severity: "warning",
            message: "This file is among the patches, but is not read as one.",
        }, { subject: { file } })),
    ];
}
function describeUnmatched({ input, entry, nearest, isOptional = false, }) {
    const meant = nearest === null ? "" : ` Did you mean ${(0,problem/* quote */.hD)(nearest)}?`;
    return (0,lib_finding/* createFinding */.uP)({
        kind: inputs_FINDINGS["unmatched-input"],
        severity: isOptional && nearest === null ? "notice" : "warning",
        message: isOptional
            ? `There is nothing at this path.${meant}`
            : `This entry matches nothing.${meant}`,
    }, { subject: { file: input, entry } });
}
/** Entries of `providers` and `exclude-providers` that stand for no provider of models.dev or of a patch. */
function unmatchedProviders({ providers, excludeProviders, }, data, patches, previous) {
    const upstream = new Map(Object.entries((0,json/* isObject */.Gv)(data) ? data : {}).map(([id, provider]) => [
        (0,provider_id/* normalizeProviderId */.ob)(id),
        modelIdsOf(provider),
    ]));
    const ids = new Set([
        ...upstream.keys(),
        ...patches.map(({ provider }) => provider),
    ]);
    const inputs = {
        providers,
        "exclude-providers": excludeProviders,
    };
    return Object.entries(inputs).flatMap(([input, entries]) => entries.flatMap((entry) => {
        const matches = (0,provider_id/* providerFilter */.S9)([entry], []);
        if ([...ids].some(matches))
            return [];
        const plain = unmatched(input, (0,provider_id/* normalizeProviderId */.ob)(entry), ids);
        const renamed = [...previous.keys()]
            .filter(matches)
            .map((id) => successorOf(id, previous, upstream));
        return [{ ...plain, entry, nearest: renamed[0] ?? plain.nearest }];
    }));
}
/** Entries of `models` and `exclude-models` that stand for no model of a wanted provider. */
function unmatchedModels({ models, excludeModels }, upstream, patches) {
    const inputs = { models, "exclude-models": excludeModels };
    if (models.length + excludeModels.length === 0)
        return [];
    const listed = [...upstream].flatMap(([provider, { models, leftOut }]) => [...models.keys(), ...(leftOut?.keys() ?? [])].map((id) => ({
        provider,
        id,
    })));
    const patched = patches.flatMap(({ provider, models }) => models.map(({ id }) => ({ provider, id })));
    const all = [...listed, ...patched];
    return Object.entries(inputs).flatMap(([input, entries]) => entries
        .filter((entry) => !all.some(entryMatcher(entry)))
        .map((entry) => ({
        ...unmatched(input, entry, all.map(({ provider, id }) => entry.includes(":") ? `${provider}:${id}` : id)),
    })));
}
function modelIdsOf(provider) {
    return new Set((0,json/* isObject */.Gv)(provider) && (0,json/* isObject */.Gv)(provider.models)
        ? Object.keys(provider.models)
        : []);
}
/** The provider that has most of the models of one that is gone: probably it was renamed. */
function successorOf(id, previous, upstream) {
    const models = [...(previous.get(id)?.models.keys() ?? [])];
    let best = null;
    let most = models.length / 2;
    for (const [candidate, ids] of upstream) {
        // A provider of the catalog before is another one.
        if (previous.has(candidate))
            continue;
        const shared = models.filter((model) => ids.has(model)).length;
        if (shared > most)
            [best, most] = [candidate, shared];
    }
    return best;
}

// EXTERNAL MODULE: ./build/compiled/lib/ratio.js
var lib_ratio = __webpack_require__(6621);
// EXTERNAL MODULE: ./build/compiled/lib/maps.js
var maps = __webpack_require__(7787);
;// CONCATENATED MODULE: ./build/compiled/findings/agreement.js

/**
 * @param listings those of a provider stand together, as in the catalog's index
 * @param read null where the model says nothing
 */
function collectVotes(listings, read) {
    const byValue = new Map();
    const providers = [];
    for (const { provider, model } of listings) {
        const value = read(model);
        if (value === null)
            continue;
        addOnce(providers, provider);
        addOnce((0,maps/* getOr */.MU)(byValue, value, () => []), provider);
    }
    return { byValue, providers };
}
function addOnce(providers, provider) {
    if (providers.at(-1) !== provider)
        providers.push(provider);
}
/**
 * The value that most providers have, by provider and not by listing. Null if no provider has one.
 * @param except the provider that is compared with the others
 */
function mostAgreed({ byValue, providers }, except) {
    const sizeOf = (some) => some.length - (some.includes(except) ? 1 : 0);
    let best = null;
    for (const [value, own] of byValue) {
        const size = sizeOf(own);
        if (size > (best?.providers ?? 0))
            best = { value, providers: size };
    }
    return best && { ...best, of: sizeOf(providers) };
}
/** How many providers these listings are at. Those of a provider stand together. */
function countProviders(peers) {
    let count = 0;
    let last;
    for (const { provider } of peers) {
        if (provider !== last)
            count += 1;
        last = provider;
    }
    return count;
}
/** For a message: `15 of 16 other providers`. */
function describeAgreement({ providers, of, }) {
    return `${providers} of ${of} other providers`;
}

// EXTERNAL MODULE: ./build/compiled/changes/abilities.js
var abilities = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/compiled/changes/prices.js
var changes_prices = __webpack_require__(6468);
;// CONCATENATED MODULE: ./build/compiled/findings/offers.js



/** Null if the model is free, or its price is not known. A listing is the peer of many. */
const paidPriceOf = (0,maps/* memoByObject */.bX)((model) => {
    const input = (0,changes_prices/* priceOf */.xx)(model, "input") ?? 0;
    const output = (0,changes_prices/* priceOf */.xx)(model, "output") ?? 0;
    return input > 0 && output > 0 ? { input, output } : null;
});
/** Images and audio have prices of their own kind. */
function writesText(model) {
    return [...(0,abilities/* modalitiesOf */.Hw)(model, "output")].every((kind) => kind === "text");
}

// EXTERNAL MODULE: ./build/compiled/changes/renames/facts.js
var facts = __webpack_require__(135);
// EXTERNAL MODULE: ./build/compiled/changes/renames/ids.js
var renames_ids = __webpack_require__(9102);
;// CONCATENATED MODULE: ./build/compiled/findings/price-moves.js





/**
 * A function that gives the prices of a model that changed, the largest move first.
 * @param gone what earlier syncs recorded
 */
function createPriceMoves(diff, gone) {
    let formerOf;
    return (0,maps/* memoByObject */.bX)((update) => {
        const { model, before = { id: model.id } } = update;
        const moves = (0,changes_prices/* priceChanges */.Xo)(before, model).map((change) => {
            const isKnown = change.before !== null && change.before !== 0;
            const isPaid = change.after !== null && change.after > 0;
            if (isKnown || !isPaid || change.dimension.mode)
                return change;
            const ofAll = (0,changes_prices/* priceBelow */.JZ)((0,changes_prices/* pricesOf */._5)(before), change.dimension);
            if (change.dimension.tier !== undefined && ofAll !== null && ofAll > 0) {
                return { ...moveFrom(ofAll, change), from: "without such a tier" };
            }
            formerOf ??= indexFormer(diff, gone);
            return nearestMove(change, formerOf(update)) ?? change;
        });
        return moves.sort((a, b) => factorOf(b) - factorOf(a));
    });
}
/** 0 where one of the two is not known, or not above zero. */
function factorOf({ before, after, ratio }) {
    return before === null || after === null || ratio === null || ratio <= 0
        ? 0
        : (0,lib_ratio/* factorBetween */.gY)(before, after);
}
function moveFrom(before, change) {
    return { ...change, before, ratio: (change.after ?? 0) / before };
}
/** The smallest move from anything that the model may have cost. */
function nearestMove(change, listings) {
    const moves = listings.flatMap(({ model, ...rest }) => {
        const price = (0,changes_prices/* priceBelow */.JZ)((0,changes_prices/* pricesOf */._5)(model), change.dimension);
        return price !== null && price > 0
            ? [{ ...moveFrom(price, change), ...rest }]
            : [];
    });
    const [nearest = null] = moves.sort((a, b) => factorOf(a) - factorOf(b));
    return nearest;
}
/** More under one key would change nothing, and take time for each model. */
const MAX_ALIKE = 50;
/** What a model was before: itself when it was last known, else listings of its provider that differ only in date or folder. */
function indexFormer(diff, gone) {
    const newPlace = placesAfterRenames(diff, gone);
    const newProvider = new Map(diff.providerRenames.map(({ from, to }) => [from.id, to.id]));
    const own = new Map();
    const alike = new Map();
    const add = (to, place, model, rest) => {
        const listings = (0,maps/* getOr */.MU)(to, keyOf(place), () => []);
        if (listings.length < MAX_ALIKE)
            listings.push({ model, ...rest });
    };
    const addAlike = (provider, key, model, when = "") => add(alike, { provider: newProvider.get(provider) ?? provider, id: key }, model, { from: `as \`${model.id}\`${when}`, isOfAlike: true });
    for (const { provider, id, since, cost } of gone) {
        if (!cost)
            continue;
        const when = `until ${since}`;
        const place = newPlace({ provider, id });
        const from = place.id === id ? when : `as \`${id}\` ${when}`;
        add(own, place, { id, cost }, { from, isOfAlike: false });
        addAlike(provider, (0,renames_ids/* undatedKey */.$$)(id), { id, cost }, ` ${when}`);
    }
    for (const [provider, { models }] of diff.before) {
        const after = diff.after.get(newProvider.get(provider) ?? provider);
        for (const model of models.values()) {
            const isListed = after?.models.has(model.id) ?? false;
            // Side by side, the dates of a model may have cache prices of their own.
            const known = isListed ? withMainPrices(model) : model;
            addAlike(provider, (0,renames_ids/* undatedKey */.$$)(model.id), known);
        }
    }
    for (const { provider, model } of diff.changes.models.removed) {
        addAlike(provider, `name ${(0,facts/* nameKey */.Rc)(model)}`, model);
    }
    return ({ provider, model }) => {
        const itself = own.get(keyOf({ provider, id: model.id }));
        if (itself)
            return itself;
        const ids = [(0,renames_ids/* undatedKey */.$$)(model.id), `name ${(0,facts/* nameKey */.Rc)(model)}`];
        return ids.flatMap((id) => alike.get(keyOf({ provider, id })) ?? []);
    };
}
function withMainPrices(model) {
    const [input, output] = [(0,changes_prices/* priceOf */.xx)(model, "input"), (0,changes_prices/* priceOf */.xx)(model, "output")];
    return { id: model.id, cost: { input, output } };
}
/** A function that gives the place that a model has after all known renames. */
function placesAfterRenames({ renames }, gone) {
    const next = new Map([
        ...gone.flatMap(({ successor, ...one }) => successor ? [[keyOf(one), successor]] : []),
        ...renames.map(({ from, to }) => [
            keyOf({ provider: from.provider, id: from.model.id }),
            { provider: to.provider, id: to.model.id },
        ]),
    ]);
    return (start) => {
        const seen = new Set();
        let place = start;
        for (;;) {
            const key = keyOf(place);
            const to = next.get(key);
            // A model may have been renamed there and back.
            if (to === undefined || seen.has(key))
                return place;
            seen.add(key);
            place = to;
        }
    };
}
function keyOf({ provider, id }) {
    return JSON.stringify([provider, id]);
}

;// CONCATENATED MODULE: ./build/compiled/findings/rule-context.js





/** What to do about a value that looks wrong. Where the provider's page is not known, the finding says something else. */
const COMPARE = "Compare it with the provider's own page.";
function createRuleContext(diff, patches, { listings }, priceAlert, now, gone, form = "req-llm", untracked = new Set()) {
    const { vendors } = diff;
    const updates = modelUpdates(diff);
    const peers = new Map();
    const peersOf = (listing) => (0,maps/* getOr */.MU)(peers, listing.model, () => atOthers(listing, vendors.listingsOf(listing.model)));
    const vendorPeer = (0,maps/* memoByObject */.bX)((listings) => {
        // A vendor may have several providers, such as one for each country.
        const own = listings.filter(({ provider }) => vendors.isFirstParty(provider));
        return (own.find(({ provider, model }) => vendors.vendorOf(provider, model) === provider) ?? own[0]);
    });
    // One function of models, one cache: the type of its values is known to the caller only.
    const votes = (0,maps/* memoByObject */.bX)((read) => (0,maps/* memoByObject */.bX)((listings) => collectVotes(listings, read)));
    let families;
    const patched = (0,maps/* groupBy */.$z)(patches.flatMap(({ provider, header, models }) => [
        { provider, model: undefined, entry: header },
        ...models.map((entry) => ({ provider, model: entry.id, entry })),
    ]), ({ provider, model }) => JSON.stringify([provider, model]));
    return {
        diff,
        updates,
        updatesOf: (...fields) => updates.filter((update) => fields.some((field) => changesField(update, field))),
        movesOf: createPriceMoves(diff, gone),
        listings,
        peersOf,
        vendorPeerOf: (listing) => {
            const own = vendorPeer(vendors.listingsOf(listing.model));
            return own?.provider === listing.provider ? undefined : own;
        },
        agreementOf: (listing, read) => mostAgreed(votes(read)(vendors.listingsOf(listing.model)), listing.provider),
        relativesOf: (listing) => {
            const { family } = listing.model;
            if (typeof family !== "string")
                return [];
            families ??= indexFamilies(listings);
            return families.get(family) ?? [];
        },
        isPatched: (provider, field, model) => (patched.get(JSON.stringify([provider, model])) ?? []).some(({ entry }) => setsField(entry, field)),
        form,
        untracked,
        priceAlert,
        now,
    };
}
/** Whether a patch has a value at the field, or one in place of the whole object around it, such as null. */
function setsField(entry, field) {
    const value = field.reduce((outer, key) => ((0,json/* isObject */.Gv)(outer) ? (0,json/* valueAt */.fK)(outer, [key]) : outer), entry);
    return value !== undefined;
}
/** Several times as many as any model has today. More would change no finding, and take time for each model. */
const MAX_PEERS = 500;
function indexFamilies(listings) {
    const families = new Map();
    for (const [provider, { models }] of listings) {
        for (const model of models.values()) {
            const { family } = model;
            if (typeof family !== "string")
                continue;
            const own = (0,maps/* getOr */.MU)(families, family, () => []);
            if (own.length <= MAX_PEERS)
                own.push({ provider, model });
        }
    }
    return families;
}
/** The listings that are not at the provider of this one. */
function atOthers({ provider }, listings) {
    const peers = [];
    let others = 0;
    for (const listing of listings) {
        if (others++ > MAX_PEERS)
            break;
        if (listing.provider !== provider)
            peers.push(listing);
    }
    return peers;
}
function changesField({ model, fields }, field) {
    return fields === undefined
        ? Object.hasOwn(model, field)
        : fields.some((change) => change.field[0] === field);
}
function modelUpdates(diff) {
    const added = diff.changes.models.added.map(({ provider, model }) => ({
        provider,
        before: undefined,
        model,
        fields: undefined,
    }));
    const changed = diff.changed.map(({ provider, before, after, fields }) => ({
        provider,
        before,
        model: after,
        fields,
    }));
    return [...changed, ...added];
}
/** A finding about a field of a model, with the field's values. */
function aboutField({ provider, before, model }, field, text) {
    const [was, now] = [(0,json/* valueAt */.fK)(before, field), (0,json/* valueAt */.fK)(model, field)];
    return (0,lib_finding/* createFinding */.uP)(text, {
        subject: { provider, model: model.id },
        field: [...field],
        ...(was !== undefined && { before: was }),
        // JSON has no infinite numbers, and reports are JSON.
        ...(now !== undefined && { after: isInfinite(now) ? String(now) : now }),
    });
}
function isInfinite(value) {
    return typeof value === "number" && !Number.isFinite(value);
}

;// CONCATENATED MODULE: ./build/compiled/findings/cache-prices.js







/** Providers with the same two prices copy one price list; rounding aside, they copy all of it. */
const SAME_PRICE = 0.02;
/** After rounding to two digits. */
const SAME_CACHE_PRICE = 0.05;
const MIN_OTHERS = 3;
const MOST = 0.8;
/** Two, and three in five, are enough if the vendor is among them: many copies of a mistake are still one. */
const MIN_WITH_VENDOR = 2;
const MOST_WITH_VENDOR = 0.6;
/** Half or twice of a cache price is of another model; less is rounding. */
const OUTLIER_FACTOR = 1.9;
const cache_prices_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "cache-price-outlier": {
        severity: "warning",
        when: `The price of reading or writing the cache is off by a factor of ${OUTLIER_FACTOR} from the one that at least ${MIN_OTHERS} other providers of this model have with the same input and output prices: at least ${MOST * 100}% of these providers, or ${MIN_WITH_VENDOR} and ${MOST_WITH_VENDOR * 100}% with the vendor among them. It was perhaps copied from another model.`,
        remedy: COMPARE,
    },
});
/** Cache prices that do not belong to the input and output prices beside them. */
const cachePriceRule = {
    title: "Cache prices",
    findings: Object.values(cache_prices_FINDINGS),
    check: (context) => context.updatesOf("cost").flatMap((update) => {
        const paid = paidPriceOf(update.model);
        const fields = catalog_fields/* CACHE_PRICES */.ED.filter((field) => isNews(update, field, paid));
        if (paid === null || fields.length === 0)
            return [];
        const peers = context
            .peersOf(update)
            .filter(({ model }) => areSame(paid, paidPriceOf(model)));
        return fields.flatMap((field) => findOutlier(update, field, peers, context));
    }),
};
/** A provider that gives no discount says so by the input price. */
function isNews({ model, before }, field, paid) {
    const price = cachePriceOf(model, field);
    return (price !== null &&
        price !== (before && cachePriceOf(before, field)) &&
        !(paid && (0,lib_ratio/* areWithin */.aP)(price, paid.input, SAME_PRICE)));
}
/** @param peers those with the same input and output prices */
function findOutlier(update, field, peers, { vendorPeerOf }) {
    const price = cachePriceOf(update.model, field);
    const votes = collectVotes(peers, (model) => {
        const other = cachePriceOf(model, field);
        return other === null ? null : Number(other.toPrecision(2));
    });
    const agreed = mostAgreed(votes, update.provider);
    if (price === null || agreed === null)
        return [];
    if (!(0,lib_ratio/* isAtLeast */.du)((0,lib_ratio/* factorBetween */.gY)(price, agreed.value), OUTLIER_FACTOR))
        return [];
    const vendor = vendorPeerOf(update);
    const vendorAgrees = vendor !== undefined &&
        peers.some(({ model }) => model === vendor.model) &&
        (0,lib_ratio/* areWithin */.aP)(cachePriceOf(vendor.model, field) ?? 0, agreed.value, SAME_CACHE_PRICE);
    const [least, most] = vendorAgrees
        ? [MIN_WITH_VENDOR, MOST_WITH_VENDOR]
        : [MIN_OTHERS, MOST];
    if (agreed.providers < least)
        return [];
    if (!(0,lib_ratio/* isAtLeast */.du)(agreed.providers, agreed.of * most))
        return [];
    return [
        aboutField(update, ["cost", field], {
            kind: cache_prices_FINDINGS["cache-price-outlier"],
            severity: "warning",
            message: `\`${field}\` is $${price}; ${describeAgreement(agreed)} with the same input and output prices have $${agreed.value}.`,
        }),
    ];
}
/** Null if it is free, or not known. */
function cachePriceOf(model, field) {
    const price = (0,json/* isObject */.Gv)(model.cost) ? model.cost[field] : undefined;
    return typeof price === "number" && price > 0 ? price : null;
}
function areSame(a, b) {
    return (b !== null &&
        (0,lib_ratio/* areWithin */.aP)(a.input, b.input, SAME_PRICE) &&
        (0,lib_ratio/* areWithin */.aP)(a.output, b.output, SAME_PRICE));
}

;// CONCATENATED MODULE: ./build/compiled/findings/capabilities.js





/** Two may have copied from each other, or from the same mistake; not so if one of them is the vendor. */
const capabilities_MIN_OTHERS = 3;
const capabilities_MIN_WITH_VENDOR = 1;
/** One in seven may have the same mistake: catalogs copy from each other. */
const capabilities_MOST = 0.85;
/** Requests fail, or cost more, where these are wrong. */
const MAIN = ["reasoning", "tool_call"];
const CAPABILITIES = [...MAIN, "attachment"];
const SIDES = ["input", "output"];
const capabilities_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "capability-outlier": {
        severity: {
            warning: MAIN.map((field) => `\`${field}\``).join(" or "),
            notice: "`attachment`, or the kinds of input or output",
        },
        when: `A capability differs from what at least ${capabilities_MOST * 100}% of the other providers of this model say, and at least ${capabilities_MIN_OTHERS}, or ${capabilities_MIN_WITH_VENDOR} with the vendor.`,
        remedy: COMPARE,
    },
});
/** Capabilities that the same model has at nearly all other providers, and not here; or the other way round. */
const capabilityRule = {
    title: "Capabilities compared with other providers",
    findings: Object.values(capabilities_FINDINGS),
    check: (context) => [
        ...CAPABILITIES.flatMap((field) => findCapability(field, context)),
        ...SIDES.flatMap((side) => findModalities(side, context)),
    ],
};
function findCapability(field, context) {
    const read = (model) => {
        const value = model[field];
        return typeof value === "boolean" ? value : null;
    };
    return compare(read, context.updatesOf(field), context).map(({ update, value, agreed }) => aboutField(update, [field], {
        kind: capabilities_FINDINGS["capability-outlier"],
        severity: MAIN.includes(field) ? "warning" : "notice",
        message: `\`${field}\` is ${value}; ${describeAgreement(agreed)} say ${agreed.value}.`,
    }));
}
function findModalities(side, context) {
    const read = (model) => {
        const kinds = [...(0,abilities/* modalitiesOf */.Hw)(model, side)];
        return kinds.length === 0
            ? null
            : kinds.sort().slice(0, MAX_KINDS).join(", ");
    };
    return compare(read, context.updatesOf("modalities"), context).map(({ update, value, agreed }) => aboutField(update, ["modalities", side], {
        kind: capabilities_FINDINGS["capability-outlier"],
        severity: "notice",
        message: `\`modalities.${side}\` is ${value}; ${describeAgreement(agreed)} say ${agreed.value}.`,
    }));
}
/** There are five kinds; more are a mistake, and would only fill the report. */
const MAX_KINDS = 8;
/** The new values with which nearly all others disagree. */
function compare(read, updates, context) {
    return updates.flatMap((update) => {
        const value = read(update.model);
        if (value === null)
            return [];
        if (update.before && read(update.before) === value)
            return [];
        const agreed = context.agreementOf(update, read);
        return agreed && agreed.value !== value && isClear(agreed, update, context)
            ? [{ update, value, agreed }]
            : [];
    });
}
function isClear({ providers, of }, update, { vendorPeerOf }) {
    const isEnough = of >= capabilities_MIN_OTHERS ||
        (of >= capabilities_MIN_WITH_VENDOR && vendorPeerOf(update) !== undefined);
    return isEnough && (0,lib_ratio/* isAtLeast */.du)(providers, of * capabilities_MOST);
}

;// CONCATENATED MODULE: ./build/compiled/findings/consistency.js






/** Released at about the same time; an alias from another year stands for another version. */
const SAME_TIME_DAYS = 31;
const SAME_TIME_MS = SAME_TIME_DAYS * 24 * 60 * 60 * 1000;
/** A price is converted and rounded on its way; less than this is no disagreement. */
const TOLERANCE = 0.02;
const consistency_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "cache-above-input": {
        severity: "warning",
        when: "Reading from the cache costs more than input.",
        remedy: COMPARE,
    },
    "tiers-contradict": {
        severity: "notice",
        when: `\`context_over_200k\` and \`tiers\` have different prices, or \`tiers\` starts at another number of tokens than ${changes_prices/* LEGACY_THRESHOLD */.gM}.`,
        remedy: "Use `tiers` if your code can.",
    },
    "alias-disagrees": {
        severity: "notice",
        when: `An id with a date and its alias without a date differ in a price or limit by more than ${TOLERANCE * 100}%. Only the newest date, and only if both were released within ${SAME_TIME_DAYS} days.`,
        remedy: "One of the two is out of date; use the one that you trust.",
    },
});
/** What contradicts itself, within a model or between a dated id and its alias. */
const consistencyRule = {
    title: "Contradictions",
    findings: Object.values(consistency_FINDINGS),
    check: ({ updates, updatesOf, diff }) => {
        const [before, after] = [aliasFinder(diff.before), aliasFinder(diff.after)];
        return [
            ...updatesOf("cost").flatMap((update) => [
                ...findCache(update),
                ...findTiers(update),
            ]),
            ...updates.flatMap((update) => findAlias(update, before, after)),
        ];
    },
};
/** What is cached costs less to read, or nobody would cache. */
function findCache(update) {
    const isAbove = (model) => {
        const prices = model && (0,changes_prices/* pricesOf */._5)(model);
        const input = prices?.get("input")?.amount ?? 0;
        return input > 0 && (prices?.get("cache_read")?.amount ?? 0) > input;
    };
    if (!isAbove(update.model) || isAbove(update.before))
        return [];
    return [
        aboutField(update, ["cost", "cache_read"], {
            kind: consistency_FINDINGS["cache-above-input"],
            severity: "warning",
            message: `\`cache_read\` costs more than \`input\`, which is $${(0,changes_prices/* priceOf */.xx)(update.model, "input")}.`,
        }),
    ];
}
/** `context_over_200k` is for old readers, and wrong for them where the price steps up elsewhere, or to another one. */
function findTiers(update) {
    const reason = contradictionOf(update.model);
    if (reason === null || reason === contradictionOf(update.before))
        return [];
    return [
        aboutField(update, ["cost", changes_prices/* LEGACY_TIER */.NR], {
            kind: consistency_FINDINGS["tiers-contradict"],
            severity: "notice",
            message: reason,
        }),
    ];
}
function contradictionOf(model) {
    const legacy = (0,json/* valueAt */.fK)(model, ["cost", changes_prices/* LEGACY_TIER */.NR]);
    const tiers = (0,json/* valueAt */.fK)(model, ["cost", "tiers"]);
    const [first] = Array.isArray(tiers) ? tiers.filter(json/* isObject */.Gv) : [];
    if (!(0,json/* isObject */.Gv)(legacy) || !first)
        return null;
    const size = (0,json/* valueAt */.fK)(first, ["tier", "size"]);
    if (typeof size === "number" && size !== changes_prices/* LEGACY_THRESHOLD */.gM) {
        return `\`tiers\` starts at ${size} tokens, not at ${changes_prices/* LEGACY_THRESHOLD */.gM}.`;
    }
    const differs = Object.keys(legacy).find((key) => hasOther(legacy, first, key));
    return differs === undefined
        ? null
        : `\`${changes_prices/* LEGACY_TIER */.NR}\` has ${legacy[differs]} for \`${differs}\`, and \`tiers\` has ${first[differs]}.`;
}
function hasOther(a, b, key) {
    return (typeof a[key] === "number" && Object.hasOwn(b, key) && a[key] !== b[key]);
}
const DATED = /^(.+?)-(20\d\d-?[01]\d-?[0-3]\d)(.*)$/s;
/** An alias stands for the newest dated version. */
function findAlias(update, before, after) {
    const alias = after(update.provider, update.model);
    if (!alias)
        return [];
    const differs = disagreement(update.model, alias);
    const old = update.before && before(update.provider, update.before);
    const isOld = update.before && old && disagreement(update.before, old) !== null;
    if (differs === null || isOld)
        return [];
    return [
        aboutField(update, differs.field, {
            kind: consistency_FINDINGS["alias-disagrees"],
            severity: "notice",
            message: `\`${differs.field.join(".")}\`: \`${alias.id}\`, which should be the same model, has ${differs.value}.`,
        }),
    ];
}
/** Finds the id without a date that stands for a model, where no other dated one is newer. */
function aliasFinder(catalog) {
    const newest = new Map();
    return (provider, model) => {
        const dated = DATED.exec(model.id);
        const models = catalog.get(provider)?.models;
        if (dated === null || !models)
            return undefined;
        const [, stem = "", date = "", rest = ""] = dated;
        const alias = models.get(stem + rest);
        if (!alias || !areOfOneTime(model, alias))
            return undefined;
        const dates = (0,maps/* getOr */.MU)(newest, provider, () => newestDates(models.keys()));
        return (dates.get(withoutDate(stem, rest)) ?? "") <= date
            ? alias
            : undefined;
    };
}
/** By what is around the date, the newest one. */
function newestDates(ids) {
    const newest = new Map();
    for (const id of ids) {
        const [, stem, date = "", rest = ""] = DATED.exec(id) ?? [];
        if (stem === undefined)
            continue;
        const key = withoutDate(stem, rest);
        if ((newest.get(key) ?? "") < date)
            newest.set(key, date);
    }
    return newest;
}
function withoutDate(stem, rest) {
    return `${stem}\0${rest}`;
}
function areOfOneTime(a, b) {
    const [first, second] = [a, b].map(({ release_date }) => Date.parse(String(release_date)));
    return (Math.abs((first ?? Number.NaN) - (second ?? Number.NaN)) <= SAME_TIME_MS);
}
function disagreement(model, alias) {
    const prices = (0,changes_prices/* pricesOf */._5)(alias);
    for (const [key, { dimension, amount }] of (0,changes_prices/* pricesOf */._5)(model)) {
        const other = prices.get(key)?.amount;
        if (isOther(amount, other)) {
            return { field: (0,changes_prices/* fieldOfPrice */.Vd)(dimension, model), value: other };
        }
    }
    const limits = (0,abilities/* limitsOf */.Af)(alias);
    for (const [name, limit] of (0,abilities/* limitsOf */.Af)(model)) {
        const other = limits.get(name);
        if (isOther(limit, other))
            return { field: ["limit", name], value: other };
    }
    return null;
}
/** What is zero or not known is no disagreement. */
function isOther(own, other) {
    return (own !== 0 &&
        other !== undefined &&
        other !== 0 &&
        Math.abs(own / other - 1) > TOLERANCE);
}

;// CONCATENATED MODULE: ./build/compiled/findings/dates.js



const FIELDS = catalog_fields/* MODEL_FIELDS */.ef.filter(({ kind }) => kind === "date").map(({ name }) => name);
/** Models are announced in advance, but never for longer. */
const MAX_DAYS_AHEAD = 366;
/** An id names the day on which a version was made. It is released within weeks. */
const MAX_DAYS_APART = 92;
const REMEDY = "Report it to models.dev; correct it in a local patch if you show it.";
const dates_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "date-impossible": {
        severity: "warning",
        when: `A date does not exist, or is more than ${MAX_DAYS_AHEAD} days in the future: ${FIELDS.map((field) => `\`${field}\``).join(", ")}.`,
        remedy: REMEDY,
    },
    "date-contradicts": {
        severity: "notice",
        when: `\`knowledge\` is in a month after \`release_date\`, or the date in the id is more than ${MAX_DAYS_APART} days from \`release_date\`.`,
        remedy: REMEDY,
    },
});
/** Dates that can't be true, alone or together. They are written all the same: nothing is computed from them. */
const dateRule = {
    title: "Dates",
    findings: Object.values(dates_FINDINGS),
    check: ({ updates, now }) => updates.flatMap((update) => [
        ...findImpossible(update, now),
        ...findLateKnowledge(update),
        ...findOtherDateInId(update),
    ]),
};
function findImpossible(update, now) {
    return FIELDS.filter((field) => {
        const value = update.model[field];
        return (typeof value === "string" &&
            value !== update.before?.[field] &&
            !isPossible(value, now));
    }).map((field) => aboutField(update, [field], {
        kind: dates_FINDINGS["date-impossible"],
        severity: "warning",
        message: `\`${field}\` does not exist, or is more than a year in the future.`,
    }));
}
const DAY_MS = 24 * 60 * 60 * 1000;
/** `2026`, `2026-05` or `2026-05-31`, a day of the calendar. */
function isPossible(text, now) {
    const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
    if (year === undefined)
        return false;
    const iso = `${year}-${month}-${day}`;
    const date = new Date(`${iso}T00:00:00Z`);
    return (!Number.isNaN(date.getTime()) &&
        date.toISOString().startsWith(iso) &&
        date.getTime() <= now.getTime() + MAX_DAYS_AHEAD * DAY_MS);
}
/** Nobody knows what happens after he has left. */
function findLateKnowledge(update) {
    const isLate = (model) => {
        const [known, released] = [monthOf(model.knowledge), releaseOf(model)];
        return known !== null && released !== null && known > released;
    };
    if (!isLate(update.model))
        return [];
    if (update.before && isLate(update.before))
        return [];
    return [
        aboutField(update, ["knowledge"], {
            kind: dates_FINDINGS["date-contradicts"],
            severity: "notice",
            message: `\`knowledge\` is after \`release_date\`, which is in ${releaseOf(update.model)}.`,
        }),
    ];
}
/** `claude-haiku-4-5-20251001`, `gpt-4o-2024-08-06`, `command-r7b-12-2024`. */
const DATE_IN_ID = /(?<!\d)(?:(20\d\d)-?([01]\d)-?([0-3]\d)|([01]\d)-(20\d\d))(?!\d)/;
function findOtherDateInId(update) {
    const { model, before } = update;
    if (before && before.release_date === model.release_date)
        return [];
    const released = releaseOf(model);
    const [, year, month, day, onlyMonth, onlyYear] = DATE_IN_ID.exec(model.id) ?? [];
    const named = Date.parse(`${year ?? onlyYear}-${month ?? onlyMonth}-${day ?? "15"}`);
    const apart = Math.abs(Date.parse(`${released}-15`) - named) / DAY_MS;
    // Not a number, and so no more than anything, where one of the two is not known.
    if (!(apart > MAX_DAYS_APART))
        return [];
    return [
        aboutField(update, ["release_date"], {
            kind: dates_FINDINGS["date-contradicts"],
            severity: "notice",
            message: `\`release_date\` is in ${released}, and the date in the id is another.`,
        }),
    ];
}
function releaseOf({ release_date }) {
    return monthOf(release_date);
}
/** The month of a date; null if it is not known. */
function monthOf(date) {
    const [, month] = /^(\d{4}-\d\d)(?:-\d\d)?$/.exec(typeof date === "string" ? date : "") ?? [];
    return month ?? null;
}

;// CONCATENATED MODULE: ./build/compiled/findings/early-ends.js




/** Vendors keep a model for longer, and announce its end. */
const YOUNG_DAYS = 120;
const early_ends_MIN_OTHERS = 3;
const early_ends_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "ends-early": {
        severity: {
            warning: "it is removed by a provider of mostly its own models",
            notice: "it is removed by another provider, or deprecated",
        },
        when: `A model that was released less than ${YOUNG_DAYS} days ago is deprecated; or it is removed, was not deprecated, and at least ${early_ends_MIN_OTHERS} other providers list it.`,
        remedy: "Check whether the provider announced it. If not, keep the model in a local patch, and report it to models.dev.",
    },
});
/** Models that end soon after they began: a decision, or an accident. */
const earlyEndRule = {
    title: "Models that end early",
    findings: Object.values(early_ends_FINDINGS),
    check: (context) => [...findRemoved(context), ...findDeprecated(context)],
};
function findRemoved({ diff, peersOf, now }) {
    const { after, changes, vendors } = diff;
    return changes.models.removed.flatMap((entry) => {
        const { provider, model } = entry;
        // A provider that is gone is its own news.
        if (!after.has(provider) || model.status === "deprecated")
            return [];
        if (!isYoung(model, now))
            return [];
        const others = countProviders(peersOf(entry));
        if (others < early_ends_MIN_OTHERS)
            return [];
        const days = ageInDays(model, now);
        return [
            (0,lib_finding/* createFinding */.uP)({
                kind: early_ends_FINDINGS["ends-early"],
                severity: vendors.isFirstParty(provider) ? "warning" : "notice",
                message: `The model is removed ${days} days after its release; ${others} other providers list it.`,
            }, { subject: { provider, model: model.id } }),
        ];
    });
}
function findDeprecated({ diff, now }) {
    return (0,changes_compare/* newlyDeprecated */.vo)(diff)
        .filter(({ after }) => isYoung(after, now))
        .map(({ provider, before, after, fields }) => aboutField({ provider, before, model: after, fields }, ["status"], {
        kind: early_ends_FINDINGS["ends-early"],
        severity: "notice",
        message: `\`status\` is deprecated ${ageInDays(after, now)} days after the release.`,
    }));
}
const early_ends_DAY_MS = 24 * 60 * 60 * 1000;
/** Not a number if the day is not known. */
function ageInDays({ release_date }, now) {
    const released = Date.parse(String(release_date));
    return Math.round((now.getTime() - released) / early_ends_DAY_MS);
}
function isYoung(model, now) {
    return ageInDays(model, now) < YOUNG_DAYS;
}

// EXTERNAL MODULE: ./build/compiled/identity/counts.js
var identity_counts = __webpack_require__(7045);
;// CONCATENATED MODULE: ./build/compiled/findings/ids.js




/** Fewer ids show no habit. */
const MIN_DATED = 3;
const MIN_IDS = 10;
/** An id is unusual if at most this share of the others is written like it. */
const RARE_DATE = 0.1;
const RARE_VERSION = 0.05;
const RARE = 0.03;
const ids_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "id-unusual": {
        severity: "notice",
        when: `The id of a new model has a space, or is written unlike those of the provider's others: the date begins with \`@\` or \`-\`, as in at most ${RARE_DATE * 100}% of at least ${MIN_DATED} ids with a date; the version is written with a dash or a dot, as in at most ${RARE_VERSION * 100}% of at least ${MIN_IDS} ids with a version; or it has a slash, a colon or capital letters, or none, as in at most ${RARE * 100}% of at least ${MIN_IDS} ids.`,
        remedy: COMPARE,
    },
    "name-twice": {
        severity: "notice",
        when: "A new model has the same name as another of its provider: one of them may be an alias, or have a wrong id or name.",
        remedy: COMPARE,
    },
});
/** New ids that do not look like the others of their provider, or that are another one's twin. */
const idRule = {
    title: "Ids",
    findings: Object.values(ids_FINDINGS),
    check: ({ updates, diff }) => {
        const habits = (0,maps/* memo */.ph)((provider) => habitsOf(diff.after, provider));
        return updates
            .filter(({ before }) => before === undefined)
            .flatMap((update) => {
            const own = habits(update.provider);
            return [...findUnusual(update, own), ...findTwin(update, own)];
        });
    },
};
/** The two ways to write a part of an id, told apart by one character. */
const MARKS = [
    {
        part: "date",
        mark: /([-@])20\d\d-?[01]\d-?[0-3]\d/,
        least: MIN_DATED,
        rare: RARE_DATE,
    },
    {
        part: "version",
        mark: /(?:^|\D)\d{1,2}([.-])\d(?:\D|$)/,
        least: MIN_IDS,
        rare: RARE_VERSION,
    },
];
const FEATURES = [
    { name: "a slash", isIn: (id) => id.includes("/") },
    { name: "a colon", isIn: (id) => id.includes(":") },
    { name: "capital letters", isIn: (id) => /[A-Z]/.test(id) },
];
function habitsOf(catalog, provider) {
    const models = catalog.get(provider)?.models ?? new Map();
    const ids = [...models.keys()];
    return {
        ids: ids.length,
        marks: MARKS.map(({ mark }) => countEach(ids.map((id) => mark.exec(id)?.[1]))),
        features: FEATURES.map(({ isIn }) => ids.filter(isIn).length),
        names: countEach([...models.values()].map(({ name }) => name)),
    };
}
function countEach(values) {
    const counts = new Map();
    for (const value of values) {
        if (typeof value !== "string")
            continue;
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
}
function findUnusual(update, habits) {
    const { id } = update.model;
    const reason = (/\s/.test(id) ? "`id` has a space." : null) ??
        whyMarkIsUnusual(id, habits) ??
        whyFormIsUnusual(id, habits);
    if (reason === null)
        return [];
    return [
        aboutField(update, ["id"], {
            kind: ids_FINDINGS["id-unusual"],
            severity: "notice",
            message: reason,
        }),
    ];
}
function whyMarkIsUnusual(id, { marks }) {
    for (const [index, { part, mark, least, rare }] of MARKS.entries()) {
        const own = mark.exec(id)?.[1];
        const counts = marks[index];
        if (own === undefined || counts === undefined)
            continue;
        const others = (0,identity_counts/* sum */.cz)(counts) - 1;
        const alike = (counts.get(own) ?? 0) - 1;
        if (others >= least && alike <= others * rare) {
            return `The ${part} in \`id\` is written with \`${own}\`, as in ${alike} of the provider's ${others} other ids with a ${part}.`;
        }
    }
    return null;
}
function whyFormIsUnusual(id, { ids, features }) {
    const others = ids - 1;
    if (others < MIN_IDS)
        return null;
    for (const [index, { name, isIn }] of FEATURES.entries()) {
        const having = features[index] ?? 0;
        const has = isIn(id);
        const alike = (has ? having : ids - having) - 1;
        if (alike <= others * RARE) {
            return `\`id\` has ${has ? "" : "not "}${name}, as in ${alike} of the provider's ${others} other ids.`;
        }
    }
    return null;
}
function findTwin(update, { names }) {
    const { name } = update.model;
    if (typeof name !== "string" || (names.get(name) ?? 0) < 2)
        return [];
    return [
        aboutField(update, ["name"], {
            kind: ids_FINDINGS["name-twice"],
            severity: "notice",
            message: "Another model of this provider has the same `name`.",
        }),
    ];
}

;// CONCATENATED MODULE: ./build/compiled/findings/limits.js





/** Limits are rounded and corrected all the time; below half, prompts that fitted no longer do. */
const SHRANK = 1 / 2;
/** So many other providers with the same limit make it a correction. `128000` and `131072` are the same. */
const ENOUGH_OTHERS = 2;
const SAME = 0.05;
const limits_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "limit-impossible": {
        severity: "danger",
        when: "A limit is negative or not a whole number.",
        remedy: COMPARE,
        isNeverWritten: true,
    },
    "limit-vanished": {
        severity: {
            warning: "the context or output limit",
            notice: "another limit",
        },
        when: "A limit is gone or becomes 0.",
        remedy: COMPARE,
    },
    "limit-shrank": {
        severity: {
            warning: `fewer than ${ENOUGH_OTHERS} other providers have the same limit, within ${SAME * 100}%`,
            notice: `at least ${ENOUGH_OTHERS} have it`,
        },
        when: `The context limit decreases to less than ${SHRANK * 100}%.`,
        remedy: COMPARE,
    },
    "output-above-context": {
        severity: "notice",
        when: "The output limit is larger than the context window.",
        remedy: COMPARE,
    },
});
/** Limits, in tokens, that can't be true, that are gone or much smaller, and outputs larger than their context. */
const limitRule = {
    title: "Limits",
    findings: Object.values(limits_FINDINGS),
    check: ({ updatesOf, peersOf }) => updatesOf("limit").flatMap((update) => {
        const impossible = limits_findImpossible(update);
        return impossible.length > 0
            ? impossible
            : [...findShrunk(update, peersOf), ...findTooLargeOutput(update)];
    }),
};
function limits_findImpossible(update) {
    const before = update.before && (0,abilities/* limitsOf */.Af)(update.before);
    return [...(0,abilities/* limitsOf */.Af)(update.model)].flatMap(([name, limit]) => {
        const isOld = before?.get(name) === limit;
        if (isOld || (Number.isInteger(limit) && limit >= 0))
            return [];
        return [
            aboutField(update, ["limit", name], {
                kind: limits_FINDINGS["limit-impossible"],
                severity: "danger",
                message: `\`limit.${name}\` is negative or not a whole number of tokens.`,
            }),
        ];
    });
}
function findShrunk(update, peersOf) {
    const { before, model } = update;
    if (before === undefined)
        return [];
    const limits = (0,abilities/* limitsOf */.Af)(model);
    return [...(0,abilities/* limitsOf */.Af)(before)].flatMap(([name, was]) => {
        const now = limits.get(name) ?? 0;
        if (was <= 0 || now >= was * SHRANK)
            return [];
        const isGone = now === 0;
        // Upstream corrects output limits every week; the context window is what prompts are cut to.
        if (!isGone && name !== "context")
            return [];
        const isSevere = isGone
            ? name === "context" || name === "output"
            : countAt(now, peersOf(update)) < ENOUGH_OTHERS;
        return [
            aboutField(update, ["limit", name], {
                kind: limits_FINDINGS[isGone ? "limit-vanished" : "limit-shrank"],
                severity: isSevere ? "warning" : "notice",
                message: isGone
                    ? `\`limit.${name}\` was ${was} and is no longer known.`
                    : `\`limit.${name}\` fell from ${was} to ${now}.`,
            }),
        ];
    });
}
/** How many other providers have about this context. */
function countAt(context, peers) {
    return countProviders(peers.filter(({ model }) => (0,lib_ratio/* areWithin */.aP)((0,abilities/* limitsOf */.Af)(model).get("context") ?? 0, context, SAME)));
}
function findTooLargeOutput(update) {
    const exceeds = (model) => {
        const limits = model && (0,abilities/* limitsOf */.Af)(model);
        const context = limits?.get("context") ?? 0;
        return context > 0 && (limits?.get("output") ?? 0) > context;
    };
    if (!exceeds(update.model) || exceeds(update.before))
        return [];
    return [
        aboutField(update, ["limit", "output"], {
            kind: limits_FINDINGS["output-above-context"],
            severity: "notice",
            message: `\`limit.output\` is above \`limit.context\`, which is ${(0,abilities/* limitsOf */.Af)(update.model).get("context")}.`,
        }),
    ];
}

;// CONCATENATED MODULE: ./build/compiled/findings/missing-prices.js








/** A provider that charges for this share of its models charges for the others, too. */
const CHARGES = 1 / 2;
const MIN_MODELS = 3;
/** So many others charge for the model. A provider that gives its models away, or sells plans, needs more of them. */
const MIN_PAID = 2;
const MIN_PAID_IF_FREE = 3;
/** A provider that has the cache price for this share of its models knows it for the others, too. */
const GIVES_CACHE_PRICE = 0.3;
const MIN_PRICED = 5;
const MIN_CACHED = 2;
const MOST_CACHED = 0.6;
/** A provider of so few models, or with so many prices, may charge for one more. */
const MIN_FREE_MODELS = 4;
const CHARGES_FOR_NONE = 0.1;
const missing_prices_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "price-missing": {
        severity: {
            warning: `only one of the two is missing; or at least ${MIN_PAID} other providers charge for the model, and the provider charges for at least ${CHARGES * 100}% of its models`,
            notice: `the provider charges for fewer, and at least ${MIN_PAID_IF_FREE} others charge for the model; or only the price for reading the cache is missing, which the provider gives for at least ${GIVES_CACHE_PRICE * 100}% of its models, and at least ${MIN_CACHED} and ${MOST_CACHED * 100}% of the others for this one`,
        },
        when: "Text models: there is no input and output price, or they are 0, in a model that is new or had a price before. Models with `free` in their id are left out.",
        remedy: COMPARE,
    },
    "price-unexpected": {
        severity: "warning",
        when: `A text model is new or had no price, and has one now at a provider that charges for at most ${CHARGES_FOR_NONE * 100}% of its at least ${MIN_FREE_MODELS} models, for example one that sells plans.`,
        remedy: COMPARE,
    },
});
/** Prices that are missing although the provider, or others, charge; and those of a provider that does not charge. */
const missingPriceRule = {
    title: "Missing prices",
    findings: Object.values(missing_prices_FINDINGS),
    check: ({ updates, peersOf, diff }) => {
        const habits = (0,maps/* memo */.ph)((provider) => missing_prices_habitsOf(diff.after, provider));
        return updates
            .filter((update) => isAboutPrices(update) && writesText(update.model))
            .flatMap((update) => {
            const found = findMissing(update, habits, peersOf);
            return found.length > 0
                ? found
                : findMissingCache(update, habits, peersOf);
        });
    },
};
/** A new model is one to look at even if it has no field for prices at all. */
function isAboutPrices({ fields }) {
    return (fields === undefined || fields.some(({ field }) => field[0] === "cost"));
}
function missing_prices_habitsOf(catalog, provider) {
    const all = [...(catalog.get(provider)?.models.values() ?? [])];
    const models = all.filter(writesText);
    const paid = models.filter(isPaid);
    return {
        models: models.length,
        paid: paid.length,
        cached: paid.filter(hasCachePrice).length,
    };
}
function findMissing(update, habits, peersOf) {
    const { provider, model, before } = update;
    const [hasInput, hasOutput] = pricesAt(model);
    if (hasInput && hasOutput)
        return findUnexpected(update, habits(provider));
    if (before && !isPaid(before))
        return [];
    const paid = () => countProviders(peersOf(update).filter(({ model }) => isPaid(model)));
    if (hasInput || hasOutput) {
        // Embeddings have an input price only. No model that anybody charges for has an output price only.
        if (hasInput && paid() === 0)
            return [];
        const [missing, other] = hasInput
            ? ["output", "input"]
            : ["input", "output"];
        return [
            aboutField(update, ["cost", missing], {
                kind: missing_prices_FINDINGS["price-missing"],
                severity: "warning",
                message: `\`${missing}\` has no price, but \`${other}\` has one.`,
            }),
        ];
    }
    if (/free/i.test(model.id))
        return [];
    const { models, paid: own } = habits(provider);
    const charges = models >= MIN_MODELS && own >= models * CHARGES;
    const others = paid();
    if (others < (charges ? MIN_PAID : MIN_PAID_IF_FREE))
        return [];
    return [
        aboutField(update, ["cost"], {
            kind: missing_prices_FINDINGS["price-missing"],
            severity: charges ? "warning" : "notice",
            message: `\`cost\` has no price above 0. ${others} other providers charge for this model, and this provider for ${own} of its ${models} models.`,
        }),
    ];
}
function findUnexpected(update, { models, paid }) {
    const isNew = !update.before || !isPaid(update.before);
    const isFree = models >= MIN_FREE_MODELS && paid <= Math.max(1, models * CHARGES_FOR_NONE);
    if (!isNew || !isFree)
        return [];
    return [
        aboutField(update, ["cost"], {
            kind: missing_prices_FINDINGS["price-unexpected"],
            severity: "warning",
            message: `\`cost\` has a price; the provider charges for ${paid} of its ${models} models.`,
        }),
    ];
}
function findMissingCache(update, habits, peersOf) {
    const { provider, model, before } = update;
    if (before || !isPaid(model) || hasCachePrice(model))
        return [];
    const { paid, cached } = habits(provider);
    if (paid < MIN_PRICED || cached < paid * GIVES_CACHE_PRICE)
        return [];
    const peers = peersOf(update).filter(({ model }) => isPaid(model));
    const having = countProviders(peers.filter(({ model }) => hasCachePrice(model)));
    const all = countProviders(peers);
    if (having < MIN_CACHED || !(0,lib_ratio/* isAtLeast */.du)(having, all * MOST_CACHED))
        return [];
    return [
        aboutField(update, ["cost", "cache_read"], {
            kind: missing_prices_FINDINGS["price-missing"],
            severity: "notice",
            message: `\`cache_read\` has no price; ${having} of ${all} other providers have one.`,
        }),
    ];
}
function pricesAt(model) {
    return [
        ((0,changes_prices/* priceOf */.xx)(model, "input") ?? 0) > 0,
        ((0,changes_prices/* priceOf */.xx)(model, "output") ?? 0) > 0,
    ];
}
function isPaid(model) {
    return paidPriceOf(model) !== null;
}
function hasCachePrice(model) {
    const price = (0,json/* valueAt */.fK)(model, ["cost", "cache_read"]);
    return typeof price === "number" && price > 0;
}

;// CONCATENATED MODULE: ./build/compiled/findings/peer-dates.js




/** When upstream last looked at an entry differs from provider to provider; these two do not. */
const peer_dates_FIELDS = ["release_date", "knowledge"];
const peer_dates_MIN_OTHERS = 3;
/** A slip of the pen needs fewer witnesses than another day. */
const MOST_IF_SLIP = 0.6;
const peer_dates_MOST = 0.8;
/** Providers have a model some weeks after its release, and some write that day. */
const MIN_DAYS_IF_SLIP = 25;
const MIN_DAYS = 60;
const peer_dates_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "date-outlier": {
        severity: "notice",
        when: `${peer_dates_FIELDS.map((field) => `\`${field}\``).join(" or ")} differs from what at least ${peer_dates_MIN_OTHERS} other providers of this model say: ${MOST_IF_SLIP * 100}% of them, and the day and month are swapped, only the year is another, or one digit that makes ${MIN_DAYS_IF_SLIP} days; or ${peer_dates_MOST * 100}% of them, by ${MIN_DAYS} days.`,
        remedy: COMPARE,
    },
});
/** Dates that are written otherwise nearly everywhere. */
const peerDateRule = {
    title: "Dates compared with other providers",
    findings: Object.values(peer_dates_FINDINGS),
    check: (context) => peer_dates_FIELDS.flatMap((field) => {
        const days = readDates(field, DAY.length);
        const months = readDates(field, MONTH.length);
        return context.updatesOf(field).flatMap((update) => {
            if (update.model[field] === update.before?.[field])
                return [];
            // Where too few others know the day, the month can be compared.
            for (const read of [days, months]) {
                const date = read(update.model);
                const agreed = date === null ? null : context.agreementOf(update, read);
                if (date && agreed && isOutlier(date, agreed)) {
                    return [findingAbout(update, field, date, agreed)];
                }
            }
            return [];
        });
    }),
};
const FORM = /^\d{4}-\d\d(?:-\d\d)?$/;
const DAY = "2026-05-31";
const MONTH = "2026-05";
/** The first characters of a date; null where it is not known that exactly. */
function readDates(field, length) {
    return (model) => {
        const date = model[field];
        return typeof date === "string" && FORM.test(date) && date.length >= length
            ? date.slice(0, length)
            : null;
    };
}
function findingAbout(update, field, date, agreed) {
    return aboutField(update, [field], {
        kind: peer_dates_FINDINGS["date-outlier"],
        severity: "notice",
        message: `\`${field}\` is ${date}; ${describeAgreement(agreed)} say ${agreed.value}.`,
    });
}
const peer_dates_DAY_MS = 24 * 60 * 60 * 1000;
function isOutlier(date, agreed) {
    const { value, providers, of } = agreed;
    if (of < peer_dates_MIN_OTHERS || value === date)
        return false;
    const days = Math.abs(Date.parse(date) - Date.parse(value)) / peer_dates_DAY_MS;
    return ((isSlip(date, value, days) && (0,lib_ratio/* isAtLeast */.du)(providers, of * MOST_IF_SLIP)) ||
        (days > MIN_DAYS && (0,lib_ratio/* isAtLeast */.du)(providers, of * peer_dates_MOST)));
}
/** `2025-11-12` for `2025-12-11`, `2025-01-05` for `2026-01-05`, `2025-08-05` for `2025-09-05`. */
function isSlip(date, right, days) {
    const [year, month, day] = date.split("-");
    const [rightYear, rightMonth, rightDay] = right.split("-");
    if (day !== undefined && month === rightMonth && day === rightDay) {
        return year !== rightYear;
    }
    if (year === rightYear && month === rightDay && day === rightMonth) {
        return month !== day;
    }
    const digits = [...date].filter((digit, index) => digit !== right[index]);
    return digits.length === 1 && days > MIN_DAYS_IF_SLIP;
}

;// CONCATENATED MODULE: ./build/compiled/findings/peer-limits.js





const peer_limits_MIN_OTHERS = 3;
/** `128000` and `131072` are the same. */
const peer_limits_SAME = 0.05;
/** Hosts cut a context to half as a rule, and an output to anything. Where all others agree, less is a slip, too. */
const LIMITS = [
    {
        name: "context",
        vendorFactor: 2.5,
        distances: [
            { agree: 0.6, factor: 2, near: 1.5 },
            { agree: 0.9, factor: 1.5, near: 1.2 },
        ],
    },
    {
        name: "output",
        vendorFactor: 4,
        distances: [
            { agree: 0.75, factor: 4, near: 1.5 },
            { agree: 0.9, factor: 2, near: 1.2 },
        ],
    },
    { name: "input", vendorFactor: Number.POSITIVE_INFINITY, distances: [] },
];
/** Some may have copied the mistake. */
const NEAR_SHARE = 0.2;
/** No host cuts that much: a digit is missing, or there is one too many. */
const GROSS_FACTOR = 10;
/** Whatever thinks or calls tools has room for a page. */
const MIN_CONTEXT = 1024;
const peer_limits_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "limit-outlier": {
        severity: {
            warning: `the context limit, by a factor of ${GROSS_FACTOR}; or a model that reasons or calls tools has a context of less than ${MIN_CONTEXT} tokens`,
            notice: "the output limit, or by less",
        },
        when: `A limit is far from that of at least ${peer_limits_MIN_OTHERS} other providers of this model, or ${LIMITS.map(({ name, vendorFactor }) => `${name} by a factor of ${vendorFactor}`).join(" or ")} from what the vendor says if not more providers agree with this one. Far is ${LIMITS.flatMap(({ name, distances }) => distances.map(({ agree, factor }) => `a factor of ${factor} for ${name} if ${agree * 100}% agree`)).join(", ")}; and no other is near.`,
        remedy: COMPARE,
    },
});
/** Limits that are far from those of the same model elsewhere. */
const peerLimitRule = {
    title: "Limits compared with other providers",
    findings: Object.values(peer_limits_FINDINGS),
    check: (context) => context
        .updatesOf("limit")
        .flatMap((update) => LIMITS.flatMap((limit) => peer_limits_findOutlier(update, limit, context))),
};
function peer_limits_findOutlier(update, limit, context) {
    const { name } = limit;
    const value = limitOf(update.model, name);
    if (value === null)
        return [];
    if (update.before && limitOf(update.before, name) === value)
        return [];
    const reason = whyTooSmall(update.model, name, value) ??
        whyUnlikeOthers(update, limit, value, context) ??
        whyUnlikeVendor(update, limit, value, context);
    if (reason === null)
        return [];
    return [
        aboutField(update, ["limit", name], {
            kind: peer_limits_FINDINGS["limit-outlier"],
            severity: name !== "output" && (0,lib_ratio/* isAtLeast */.du)(reason.factor, GROSS_FACTOR)
                ? "warning"
                : "notice",
            message: `\`limit.${name}\` is ${value}${reason.text}`,
        }),
    ];
}
function whyTooSmall({ reasoning, tool_call }, name, value) {
    return name !== "output" &&
        value < MIN_CONTEXT &&
        (reasoning === true || tool_call === true)
        ? {
            factor: Number.POSITIVE_INFINITY,
            text: ", too little for a model that reasons or calls tools.",
        }
        : null;
}
function whyUnlikeOthers(update, { name, distances }, value, { peersOf }) {
    const peers = peersOf(update).filter(({ model }) => limitOf(model, name) !== null);
    const others = peers.map(({ model }) => limitOf(model, name) ?? 0);
    const isNear = (share) => others.filter((other) => (0,lib_ratio/* factorBetween */.gY)(value, other) <= share).length >
        others.length * NEAR_SHARE;
    const middle = (0,lib_ratio/* medianOf */.ux)(others);
    const same = others.filter((other) => (0,lib_ratio/* areWithin */.aP)(other, middle, peer_limits_SAME));
    const factor = (0,lib_ratio/* factorBetween */.gY)(value, middle);
    const isFar = (distance) => (0,lib_ratio/* isAtLeast */.du)(factor, distance.factor) &&
        (0,lib_ratio/* isAtLeast */.du)(same.length, others.length * distance.agree) &&
        !isNear(distance.near);
    const isOff = distances.some(isFar) && countProviders(peers) >= peer_limits_MIN_OTHERS;
    return isOff
        ? {
            factor,
            text: `; ${same.length} of ${others.length} other listings of this model say about ${middle}.`,
        }
        : null;
}
function whyUnlikeVendor(update, { name, vendorFactor }, value, { peersOf, vendorPeerOf }) {
    const vendor = vendorPeerOf(update);
    const own = vendor ? limitOf(vendor.model, name) : null;
    if (!vendor || own === null)
        return null;
    const factor = (0,lib_ratio/* factorBetween */.gY)(value, own);
    if (!(0,lib_ratio/* isAtLeast */.du)(factor, vendorFactor))
        return null;
    const countAt = (limit) => countProviders(peersOf(update).filter(({ model }) => (0,lib_ratio/* areWithin */.aP)(limitOf(model, name) ?? 0, limit, peer_limits_SAME)));
    return countAt(own) >= countAt(value)
        ? {
            factor,
            text: `; the vendor, \`${vendor.provider}\`, says ${own}.`,
        }
        : null;
}
/** Null if it is not known. */
function limitOf(model, name) {
    const limit = (0,json/* isObject */.Gv)(model.limit) ? model.limit[name] : undefined;
    return typeof limit === "number" && limit > 0 ? limit : null;
}

;// CONCATENATED MODULE: ./build/compiled/findings/peers.js







/** Resellers add or give a fifth; three times is another price list, another currency, or a special offer. */
const peers_OUTLIER_FACTOR = 3;
/** Three times a cent is still little: below this difference, in USD per million tokens, only the gross factor counts. */
const NOTABLE_DIFFERENCE = 0.1;
/** No offer is that special: the unit is wrong. */
const peers_GROSS_FACTOR = 50;
/** A price is no outlier if another provider's is within this factor. */
const NEAR_FACTOR = 1.5;
/** The median of fewer prices says nothing. */
const peers_MIN_OTHERS = 3;
/** Providers set prices as they like, but nearly all keep the vendor's ratio of output to input. */
const RATIO_FACTOR = 1.5;
const GROSS_RATIO = 2.5;
const SAME_RATIO = 0.1;
const NEAR_RATIO = 0.15;
const MOST_RATIOS = 0.6;
/** A family has small and large models; ten times off all of them is none of both. */
const FAMILY_FACTOR = 10;
const MIN_RELATIVES = 5;
const DIMENSIONS = ["input", "output"];
const peers_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "price-outlier": {
        severity: {
            danger: `by a factor of ${peers_GROSS_FACTOR}`,
            warning: `by a factor of ${peers_OUTLIER_FACTOR} and by ${NOTABLE_DIFFERENCE} or more`,
        },
        when: `Text models: the input or output price differs from the median of at least ${peers_MIN_OTHERS} other providers of this model, and no other provider is within a factor of ${NEAR_FACTOR}.`,
        remedy: COMPARE,
    },
    "price-ratio-outlier": {
        severity: {
            warning: `by a factor of ${GROSS_RATIO}`,
            notice: "by less",
        },
        when: `Text models: output divided by input is off by a factor of ${RATIO_FACTOR} from the same ratio at other providers of this model. At least ${peers_MIN_OTHERS} have the model, at least ${MOST_RATIOS * 100}% agree on the ratio, and none is within ${NEAR_RATIO * 100}% of this one.`,
        remedy: COMPARE,
    },
    "price-off-family": {
        severity: "warning",
        when: `Text models that fewer than ${peers_MIN_OTHERS} other providers have: the input price is ${FAMILY_FACTOR} times off the median of the family, and beyond each of its at least ${MIN_RELATIVES} others by a factor of ${NEAR_FACTOR}.`,
        remedy: COMPARE,
    },
    "output-below-input": {
        severity: "warning",
        when: "Text models: output costs less than input, which is true for less than half of the model's family and for no other provider of the model. The two may be swapped.",
        remedy: COMPARE,
    },
});
/** Prices that do not fit to those of the same model elsewhere, or of its family. Images have other prices, and are left out. */
const peerRule = {
    title: "Prices compared with other providers",
    findings: Object.values(peers_FINDINGS),
    check: (context) => {
        const ordersIn = countOrders(context.listings);
        return context
            .updatesOf("cost")
            .filter(({ model }) => writesText(model))
            .flatMap((update) => {
            const paid = [];
            const others = [];
            for (const peer of context.peersOf(update)) {
                const price = paidPriceOf(peer.model);
                if (price === null)
                    continue;
                paid.push(peer);
                others.push(price);
            }
            const isListed = countProviders(paid) >= peers_MIN_OTHERS;
            return isListed
                ? [
                    ...peers_findOutlier(update, others),
                    ...findReversed(update, others, ordersIn),
                    ...findRatio(update, others),
                ]
                : [
                    ...findGross(update, others),
                    ...findOffFamily(update, context),
                    ...findReversed(update, others, ordersIn),
                ];
        });
    },
};
function peers_findOutlier(update, others) {
    for (const dimension of DIMENSIONS) {
        const isAlone = (price) => price > 0 &&
            !others.some((other) => (0,lib_ratio/* factorBetween */.gY)(price, other[dimension]) <= NEAR_FACTOR);
        const price = (0,changes_prices/* priceOf */.xx)(update.model, dimension) ?? 0;
        if (!isAlone(price))
            continue;
        const middle = (0,lib_ratio/* medianOf */.ux)(others.map((other) => other[dimension]));
        const before = (update.before && (0,changes_prices/* priceOf */.xx)(update.before, dimension)) ?? 0;
        const wasOutlier = isAlone(before) && isFar(before, middle);
        if (!isFar(price, middle) || wasOutlier)
            continue;
        const factor = (0,lib_ratio/* factorBetween */.gY)(price, middle);
        return [
            aboutField(update, ["cost", dimension], {
                kind: peers_FINDINGS["price-outlier"],
                severity: (0,lib_ratio/* isAtLeast */.du)(factor, peers_GROSS_FACTOR) ? "danger" : "warning",
                message: `\`${dimension}\` is $${price}; the median of the same model in ${others.length} other listings is $${middle}.`,
            }),
        ];
    }
    return [];
}
/** Few others say little of a price, except that its unit is wrong. */
function findGross(update, others) {
    const isGross = (price, dimension) => price > 0 &&
        others.length > 0 &&
        others.every((other) => (0,lib_ratio/* isAtLeast */.du)((0,lib_ratio/* factorBetween */.gY)(price, other[dimension]), peers_GROSS_FACTOR));
    const dimension = DIMENSIONS.find((one) => isGross((0,changes_prices/* priceOf */.xx)(update.model, one) ?? 0, one) &&
        !isGross((update.before && (0,changes_prices/* priceOf */.xx)(update.before, one)) ?? 0, one));
    if (dimension === undefined)
        return [];
    return [
        aboutField(update, ["cost", dimension], {
            kind: peers_FINDINGS["price-outlier"],
            severity: "danger",
            message: `\`${dimension}\` is $${(0,changes_prices/* priceOf */.xx)(update.model, dimension)}; the same model elsewhere costs $${others[0]?.[dimension]}.`,
        }),
    ];
}
function isFar(price, middle) {
    const factor = (0,lib_ratio/* factorBetween */.gY)(price, middle);
    return ((0,lib_ratio/* isAtLeast */.du)(factor, peers_GROSS_FACTOR) ||
        ((0,lib_ratio/* isAtLeast */.du)(factor, peers_OUTLIER_FACTOR) &&
            (0,lib_ratio/* isAtLeast */.du)(Math.abs(price - middle), NOTABLE_DIFFERENCE)));
}
function findRatio(update, others) {
    const price = paidPriceOf(update.model);
    if (price === null)
        return [];
    const isAlone = (ratio) => !others.some((other) => (0,lib_ratio/* areWithin */.aP)(ratioOf(other), ratio, NEAR_RATIO));
    const ratio = ratioOf(price);
    if (!isAlone(ratio))
        return [];
    const ratios = others.map(ratioOf);
    const middle = (0,lib_ratio/* medianOf */.ux)(ratios);
    const same = ratios.filter((other) => (0,lib_ratio/* areWithin */.aP)(other, middle, SAME_RATIO));
    if (!(0,lib_ratio/* isAtLeast */.du)(same.length, ratios.length * MOST_RATIOS))
        return [];
    const isOff = (one) => isAlone(one) && (0,lib_ratio/* isAtLeast */.du)((0,lib_ratio/* factorBetween */.gY)(one, middle), RATIO_FACTOR);
    const before = update.before && paidPriceOf(update.before);
    if (!isOff(ratio) || (before && isOff(ratioOf(before))))
        return [];
    return [
        aboutField(update, ["cost", "output"], {
            kind: peers_FINDINGS["price-ratio-outlier"],
            severity: (0,lib_ratio/* isAtLeast */.du)((0,lib_ratio/* factorBetween */.gY)(ratio, middle), GROSS_RATIO)
                ? "warning"
                : "notice",
            message: `\`output\` costs ${round(ratio)} times as much as \`input\`; in ${same.length} of ${ratios.length} other listings of this model it is ${round(middle)} times.`,
        }),
    ];
}
function ratioOf({ input, output }) {
    return output / input;
}
function round(ratio) {
    return Number(ratio.toPrecision(2));
}
/** Only where the model itself can't be compared. */
function findOffFamily(update, { relativesOf }) {
    const price = paidPriceOf(update.model);
    if (price === null || update.before)
        return [];
    const { input } = price;
    const others = [];
    let below = 0;
    for (const { provider, model } of relativesOf(update)) {
        const other = provider === update.provider ? null : paidPriceOf(model);
        if (other === null)
            continue;
        // Nearly always the first few are near, or on both sides.
        if ((0,lib_ratio/* factorBetween */.gY)(input, other.input) <= NEAR_FACTOR)
            return [];
        others.push(other.input);
        if (other.input < input)
            below += 1;
        if (below > 0 && below < others.length)
            return [];
    }
    if (others.length < MIN_RELATIVES)
        return [];
    const middle = (0,lib_ratio/* medianOf */.ux)(others);
    if (!(0,lib_ratio/* isAtLeast */.du)((0,lib_ratio/* factorBetween */.gY)(input, middle), FAMILY_FACTOR))
        return [];
    return [
        aboutField(update, ["cost", "input"], {
            kind: peers_FINDINGS["price-off-family"],
            severity: "warning",
            message: `\`input\` is $${input}; the median of the family \`${update.model.family}\` is $${middle} in ${others.length} listings.`,
        }),
    ];
}
/** Counted at the first call, because most runs have none. */
function countOrders(listings) {
    let byFamily;
    const countAll = () => {
        const counts = new Map();
        for (const { models } of listings.values()) {
            for (const model of models.values()) {
                const { family } = model;
                if (typeof family !== "string" || !paidPriceOf(model))
                    continue;
                const orders = (0,maps/* getOr */.MU)(counts, family, noOrders);
                orders.priced += 1;
                if (isReversed(model))
                    orders.reversed += 1;
            }
        }
        return counts;
    };
    return (family) => {
        byFamily ??= countAll();
        return byFamily.get(family) ?? noOrders();
    };
}
function noOrders() {
    return { priced: 0, reversed: 0 };
}
function isReversed(model) {
    const price = model && paidPriceOf(model);
    return price ? price.output < price.input : false;
}
/** Output costs more than input nearly everywhere; where it does not, the two are often mixed up. */
function findReversed(update, others, ordersIn) {
    if (!isReversed(update.model) || isReversed(update.before))
        return [];
    // Such as a classifier that answers in one word: its output costs less at other providers, too.
    if (others.some(({ input, output }) => output < input))
        return [];
    const { family } = update.model;
    if (typeof family !== "string")
        return [];
    const { priced, reversed } = ordersIn(family);
    if (reversed * 2 >= priced)
        return [];
    return [
        aboutField(update, ["cost", "output"], {
            kind: peers_FINDINGS["output-below-input"],
            severity: "warning",
            message: `\`output\` costs less than \`input\`, which is $${(0,changes_prices/* priceOf */.xx)(update.model, "input")}. That is rare in the family \`${family}\`.`,
        }),
    ];
}

;// CONCATENATED MODULE: ./build/compiled/findings/prices.js








/** USD per million tokens. The most expensive model of ten months costs 600; above, upstream has mistaken the unit. */
const ABOVE_ANY = 1000;
/** A price that moves by this factor is more often a slip of a unit than a decision. */
const JUMP = 10;
/** So many other providers with the same price, give or take rounding, make a jump believable. */
const prices_ENOUGH_OTHERS = 2;
const prices_SAME = 0.05;
/** Or one whose price is near, where none is near the price before: upstream has corrected it. */
const NEAR = 1 / 3;
/** An agreement is of providers that copy one price list, to the cent. */
const EQUAL = 0.02;
const prices_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "price-impossible": {
        severity: "danger",
        when: `A price is negative, not finite, or above ${ABOVE_ANY} per million tokens.`,
        remedy: COMPARE,
        isNeverWritten: true,
    },
    "price-jump": {
        severity: {
            danger: "hardly another provider has such a price for this model",
            notice: `at least ${prices_ENOUGH_OTHERS} have it, within ${prices_SAME * 100}%; or one is within a third of it, and none of the price before`,
        },
        when: `A price changes by a factor of ${JUMP} or more. If the price before is not in the catalog, it is compared with the last one known: before it was missing or 0, before the model was gone, under another id of the model (other spelling, date or folder), or without the tier.`,
        remedy: COMPARE,
    },
    "price-alone": {
        severity: "warning",
        when: `A price changes by the factor \`price-alert\` or more: away from one that at least ${prices_ENOUGH_OTHERS} other providers have for this model, within ${EQUAL * 100}%, to one that none has.`,
        remedy: COMPARE,
    },
    "price-zero": {
        severity: "warning",
        when: "The input or output price becomes 0, which can mean free, part of a subscription, or unknown.",
        remedy: COMPARE,
    },
});
/** Prices that can't be, that moved by more than anybody decides, and those that became zero. */
const priceRule = {
    title: "Prices",
    findings: Object.values(prices_FINDINGS),
    check: ({ updatesOf, peersOf, movesOf, priceAlert }) => updatesOf(...changes_prices/* PRICED */.qn).flatMap((update) => {
        const moves = movesOf(update);
        return [
            ...prices_findImpossible(update),
            ...findJumps(update, moves, peersOf),
            ...findAlone(update, moves, peersOf, priceAlert),
            ...findZero(update, moves),
        ];
    }),
};
function prices_findImpossible(update) {
    const before = update.before && (0,changes_prices/* pricesOf */._5)(update.before);
    const found = [...(0,changes_prices/* pricesOf */._5)(update.model)].flatMap(([key, price]) => {
        const { dimension, amount } = price;
        const reason = whyImpossible(price);
        const isOld = before?.get(key)?.amount === amount;
        return reason === null || isOld
            ? []
            : [
                priceFinding(update, dimension, {
                    kind: prices_FINDINGS["price-impossible"],
                    severity: "danger",
                    message: reason,
                }),
            ];
    });
    return oneForEachField(found);
}
function whyImpossible({ dimension, amount }) {
    const key = `\`${(0,catalog_fields/* dimensionKey */.U4)(dimension)}\``;
    if (!Number.isFinite(amount))
        return `${key} is not a finite number.`;
    if (amount < 0)
        return `${key} is negative.`;
    return amount > ABOVE_ANY && dimension.unit === catalog_fields/* MILLION_TOKENS */.GD
        ? `${key} is above $${ABOVE_ANY}, more than any known price. Is the unit wrong?`
        : null;
}
/** A jump to where others are is an announcement, or at least everybody's mistake: good to know, and not held. */
function findJumps(update, moves, peersOf) {
    // From an impossible price there is only one way, and it is no news.
    const jumps = moves.filter((move) => (0,lib_ratio/* isAtLeast */.du)(factorOf(move), JUMP) &&
        whyImpossible({ ...move, amount: move.before ?? 0 }) === null);
    return oneForEachField(jumps.map((move) => {
        const peers = peersOf(update);
        const { others, isCorrected, agrees } = compareWithPeers(move, peers);
        return priceFinding(update, move.dimension, {
            kind: prices_FINDINGS["price-jump"],
            severity: agrees ? "notice" : "danger",
            message: `${describeMove(move)} ${isCorrected ? "It is now near to the price of other providers." : agrees ? `${others} other providers have the same price.` : "Hardly another provider has this price."}`,
        });
    }));
}
/** Whether other providers make a move believable. */
function compareWithPeers(move, peers) {
    const others = prices_countAt(move.after, move, prices_SAME, peers);
    const isCorrected = prices_countAt(move.after, move, NEAR, peers) > 0 &&
        prices_countAt(move.before, move, NEAR, peers) === 0;
    return {
        others,
        isCorrected,
        agrees: others >= prices_ENOUGH_OTHERS || isCorrected,
    };
}
/** Of the prices that leave those of others behind, the one that moved most. */
function findAlone(update, moves, peersOf, priceAlert) {
    for (const move of moves) {
        const { dimension, before, after, isOfAlike } = move;
        const factor = factorOf(move);
        if (!(0,lib_ratio/* isAtLeast */.du)(factor, priceAlert))
            return [];
        if (dimension.tier !== undefined || dimension.mode !== undefined)
            continue;
        if (isOfAlike)
            continue;
        const peers = peersOf(update);
        const left = prices_countAt(before, move, EQUAL, peers);
        if (left < prices_ENOUGH_OTHERS || prices_countAt(after, move, EQUAL, peers) > 0) {
            continue;
        }
        return [
            priceFinding(update, dimension, {
                kind: prices_FINDINGS["price-alone"],
                severity: "warning",
                message: `${describeMove(move)} ${left} other providers still have the price before, and none has the new one.`,
            }),
        ];
    }
    return [];
}
/** The same listing is the peer of many. */
const pricesOfPeer = (0,maps/* memoByObject */.bX)((model) => (0,changes_prices/* pricesOf */._5)(model));
/** How many other providers have a price, give or take a share. */
function prices_countAt(amount, { dimension }, share, peers) {
    const key = (0,catalog_fields/* dimensionKey */.U4)(dimension);
    return countProviders(peers.filter(({ model }) => {
        const price = pricesOfPeer(model).get(key)?.amount ?? 0;
        return price > 0 && amount !== null && (0,lib_ratio/* areWithin */.aP)(price, amount, share);
    }));
}
/** Zero is free, or part of a subscription, or not known: three things that upstream does not tell apart. */
function findZero(update, moves) {
    const toZero = moves.find(({ dimension, before, after }) => ["input", "output"].includes((0,catalog_fields/* dimensionKey */.U4)(dimension)) &&
        after === 0 &&
        before !== null &&
        before <= ABOVE_ANY);
    if (!toZero)
        return [];
    const { dimension } = toZero;
    return [
        priceFinding(update, dimension, {
            kind: prices_FINDINGS["price-zero"],
            severity: "warning",
            message: `\`${dimension.name}\` was $${toZero.before} and is $0 now: free, part of a subscription, or no longer known.`,
        }),
    ];
}
function describeMove(move) {
    const { dimension, before, after, from } = move;
    const was = `$${before}${from === undefined ? "" : ` (${from})`}`;
    const verb = (move.ratio ?? 0) > 1 ? "rose" : "fell";
    const factor = Math.round(factorOf(move) * 10) / 10;
    return `\`${(0,catalog_fields/* dimensionKey */.U4)(dimension)}\` ${verb} from ${was} to $${after}, ${factor}x.`;
}
/** A finding about the field that the price of a dimension stands in. */
function priceFinding(update, dimension, text) {
    return aboutField(update, (0,changes_prices/* fieldOfPrice */.Vd)(dimension, update.model), text);
}
/** All tiers stand in one field. */
function oneForEachField(findings) {
    const byField = new Map();
    for (const finding of findings) {
        const key = prices_keyOf(finding);
        if (!byField.has(key))
            byField.set(key, finding);
    }
    return [...byField.values()];
}
function prices_keyOf({ field }) {
    return JSON.stringify(field);
}

;// CONCATENATED MODULE: ./build/compiled/findings/provider-factor.js









/** Resellers change their share by less at once; the other large currencies are further from the dollar, except the euro and the like. */
const FACTOR = 2;
/** Prices are rounded when they are converted. */
const SAME_FACTOR = 0.05;
const provider_factor_MIN_MODELS = 2;
/** A provider whose other models keep their prices has decided about these. */
const provider_factor_MOST = 0.8;
const provider_factor_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "provider-repriced": {
        severity: "danger",
        when: `At least ${provider_factor_MIN_MODELS} models and ${provider_factor_MOST * 100}% of a provider's models with prices change by the same factor, ${FACTOR} or more, and most of them are not where other providers are. It may be another currency or unit.`,
        remedy: COMPARE,
        isOneChange: true,
    },
});
/** Whole price lists that moved by one factor. */
const providerFactorRule = {
    title: "Price lists",
    findings: Object.values(provider_factor_FINDINGS),
    check: (context) => [
        ...(0,maps/* groupBy */.$z)(context.updatesOf(...changes_prices/* PRICED */.qn), ({ provider }) => provider),
    ].flatMap(([provider, updates]) => findFactor(provider, updates, context)),
};
function findFactor(provider, updates, context) {
    const repriced = updates
        .map((update) => ({ update, moves: mainMoves(update, context) }))
        .filter(({ moves }) => moves.length > 0);
    const ratio = (0,lib_ratio/* medianOf */.ux)(repriced.flatMap(({ moves }) => moves.map((move) => move.ratio ?? 0)));
    if (ratio === 0 || !(0,lib_ratio/* isAtLeast */.du)(Math.max(ratio, 1 / ratio), FACTOR))
        return [];
    const isCommon = (move) => (0,lib_ratio/* areWithin */.aP)(move.ratio ?? 0, ratio, SAME_FACTOR);
    const alike = repriced.filter(({ moves }) => moves.every(isCommon));
    const models = [...(context.diff.after.get(provider)?.models.values() ?? [])];
    const paid = models.filter((model) => paidPriceOf(model) !== null).length;
    if (alike.length < provider_factor_MIN_MODELS || !(0,lib_ratio/* isAtLeast */.du)(alike.length, paid * provider_factor_MOST)) {
        return [];
    }
    const isBelieved = ({ update, moves }) => moves.every((move) => compareWithPeers(move, context.peersOf(update)).agrees);
    if (alike.filter(isBelieved).length * 2 >= alike.length)
        return [];
    return alike.flatMap(({ update }) => context
        .movesOf(update)
        .filter((move) => isCommon(move) && canBe(move))
        .map(({ dimension }) => aboutField(update, (0,changes_prices/* fieldOfPrice */.Vd)(dimension, update.model), {
        kind: provider_factor_FINDINGS["provider-repriced"],
        severity: "danger",
        message: `${alike.length} of ${paid} models with prices ${ratio > 1 ? "rose" : "fell"} by about the same factor, ${Number(Math.max(ratio, 1 / ratio).toPrecision(2))}. Is it another currency?`,
    })));
}
/** The input and output prices that moved, if both are known and can be. */
function mainMoves(update, { movesOf }) {
    return movesOf(update).filter((move) => ["input", "output"].includes(move.dimension.name) &&
        move.dimension.tier === undefined &&
        move.dimension.mode === undefined &&
        factorOf(move) > 0 &&
        canBe(move));
}
/** An impossible price is never written, so it has a finding of its own. */
function canBe({ dimension, before, after }) {
    return [before, after].every((amount) => dimension.unit === catalog_fields/* MILLION_TOKENS */.GD &&
        whyImpossible({ dimension, amount: amount ?? 0 }) === null);
}

;// CONCATENATED MODULE: ./build/compiled/patches/header.js
/** The Mix task's defaults, used if neither a patch nor upstream sets a value. */
const FALLBACK_HEADERS = {
    openai: { base_url: "https://api.openai.com/v1", env: ["OPENAI_API_KEY"] },
    anthropic: {
        base_url: "https://api.anthropic.com",
        env: ["ANTHROPIC_API_KEY"],
    },
    openrouter: {
        base_url: "https://openrouter.ai/api/v1",
        env: ["OPENROUTER_API_KEY"],
    },
    google: {
        base_url: "https://generativelanguage.googleapis.com/v1",
        env: ["GOOGLE_API_KEY"],
    },
    cloudflare: {
        base_url: "https://api.cloudflare.com/client/v4/accounts",
        env: ["CLOUDFLARE_API_KEY"],
    },
};
/** Field by field: patch (the last one wins), upstream, fallback, default. In models.dev's own shape there are only few defaults. */
function buildHeader(id, upstream, patches, form = "req-llm") {
    const patched = {};
    for (const { header } of patches)
        Object.assign(patched, header);
    const name = patched.name ?? upstream?.name ?? capitalize(id);
    if (form === "models.dev") {
        const env = patched.env ?? upstream?.env ?? [];
        return { ...upstream?.fields, ...patched, env, id, name };
    }
    const fallback = FALLBACK_HEADERS[id];
    return {
        base_url: patched.base_url ?? upstream?.base_url ?? fallback?.base_url ?? null,
        doc: patched.doc ?? upstream?.description ?? "AI model provider",
        env: patched.env ?? upstream?.env ?? fallback?.env ?? [],
        id,
        name,
    };
}
function capitalize(id) {
    return id
        .split("_")
        .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
        .join(" ");
}

;// CONCATENATED MODULE: ./build/compiled/findings/providers.js




/** Many models of a provider are removed: this share of them, and at least this number. */
const REMOVED_SHARE = 1 / 4;
const MIN_REMOVED = 4;
/** It is worth a look if new models do not make up for it: the provider has this share fewer than before. */
const NET_LOSS = 1 / 10;
const providers_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "base-url-changed": {
        severity: "danger",
        when: "A provider sends requests, and the keys in them, to another address than before. This includes a provider that is new, renamed, or back after it was gone. With `catalog-file`, it is the `api` of a provider that was there before, maybe under another id.",
        remedy: "Check that the new address is the provider's own.",
    },
    "npm-changed": {
        severity: "danger",
        when: "The package that makes a provider's requests changes: with `catalog-file`, or if another tool wrote the catalog's package.",
        remedy: "Check that the package is one you trust.",
    },
    "env-changed": {
        severity: {
            danger: "a variable is no longer read, another one is read before it, or one is read that holds the key of an unrelated provider; with `catalog-file`, any change",
            notice: "there is one more variable, or a new provider shares one with a provider of a similar name",
        },
        when: "The environment variables that hold the provider's key change.",
        remedy: "`danger`: check the provider's documentation, and set the new variable in your deployments. `notice`: nothing.",
    },
    "provider-shrank": {
        severity: {
            warning: `even with its new models, the provider has over ${NET_LOSS * 100}% fewer than before`,
            notice: "new models make up for the loss",
        },
        when: `At least ${MIN_REMOVED} models and at least ${REMOVED_SHARE * 100}% of a provider's models are removed.`,
        remedy: "Look at what is removed. It may be planned, or a failed import at models.dev.",
    },
});
/** Providers that send requests elsewhere or with other keys than before, and those that lost many models. */
const providerRule = {
    title: "Providers",
    findings: Object.values(providers_FINDINGS),
    check: (context) => {
        const users = usersOf(context.diff.before);
        return [
            ...headerUpdates(context).flatMap((update) => checkHeader(update, users, context).filter(({ field = [] }) => !context.isPatched(update.after.id, field))),
            ...providers_findShrunk(context),
        ];
    },
};
/**
 * Every header that is new or changed. A renamed provider is compared with its header under the old id; one that is
 * new, or back after it was gone, with the header that it would have without upstream.
 */
function headerUpdates({ diff, form }) {
    const { changed, added } = diff.changes.providers;
    const isFirst = diff.before.size === 0;
    return [
        ...changed.map((change) => ({ ...change, isNew: false })),
        ...diff.providerRenames.map(({ from, to }) => ({
            before: { ...from, base_url: expectedBaseUrl(from, to, form) },
            after: to,
            isNew: false,
        })),
        ...added.map((after) => {
            const before = buildHeader(after.id, undefined, [], form);
            // In the very first catalog all variables are new, so none is worth a finding.
            const env = isFirst ? after.env : before.env;
            return { before: { ...before, env }, after, isNew: true };
        }),
    ];
}
/** The old address; a default address depends on the id, so it is then the new id's default. */
function expectedBaseUrl(from, to, form) {
    const { base_url = null } = from;
    const defaultOf = ({ id }) => buildHeader(id, undefined, [], form).base_url ?? null;
    return base_url === defaultOf(from) ? defaultOf(to) : base_url;
}
function usersOf(catalog) {
    const users = new Map();
    for (const [id, { header }] of catalog) {
        for (const name of new Set(header.env)) {
            (0,maps/* getOr */.MU)(users, name, () => []).push(id);
        }
    }
    return users;
}
function checkHeader({ before, after, isNew }, users, { form, untracked }) {
    const findings = [];
    const isOwnShape = form === "models.dev";
    const isKnown = (field) => !isNew && !untracked.has(field);
    const add = (field, text) => {
        const [was, now] = [before[field], after[field]];
        findings.push((0,lib_finding/* createFinding */.uP)(text, {
            subject: { provider: after.id },
            field: [field],
            ...(was !== undefined && { before: was }),
            ...(now !== undefined && { after: now }),
        }));
    };
    const differs = (field) => !(0,json/* isSame */.Ft)(before[field] ?? null, after[field] ?? null);
    const isApi = isOwnShape && isKnown("api");
    for (const field of ["base_url", ...(isApi ? ["api"] : [])]) {
        if (!differs(field))
            continue;
        add(field, {
            kind: providers_FINDINGS["base-url-changed"],
            severity: "danger",
            message: "Requests, and the keys in them, would go elsewhere.",
        });
    }
    // In a provider file only other tools write this field: models.dev's own is left out.
    const isPackage = isOwnShape
        ? isKnown("npm")
        : typeof before.npm === "string" && typeof after.npm === "string";
    if (isPackage && differs("npm")) {
        add("npm", {
            kind: providers_FINDINGS["npm-changed"],
            severity: "danger",
            message: "Requests would be made with another package.",
        });
    }
    const env = checkVariables(before.env, after, isNew, users);
    const isStrict = isOwnShape && !isNew;
    if (env === null || (isStrict && !isKnown("env")))
        return findings;
    const isMild = isStrict && env.severity !== "danger";
    const text = isMild ? VARIABLES_CHANGED : env;
    add("env", { kind: providers_FINDINGS["env-changed"], ...text });
    return findings;
}
/** Nobody knows in which order the programs that read the catalog take the variables. */
const VARIABLES_CHANGED = {
    severity: "danger",
    message: "Keys are read from other variables, or in another order.",
    remedy: "Check the provider's documentation, and what your code reads.",
};
/** The most severe that is wrong with the variables; null where nothing is. */
function checkVariables(before, { id, env }, isNew, users) {
    const now = new Set(env);
    const known = new Set(before);
    const lost = before.filter((name) => !now.has(name));
    if (lost.length > 0) {
        return {
            severity: "danger",
            message: `Keys are no longer read from ${named(lost)}.`,
            remedy: "Check the provider's documentation; deployments have to set the new name.",
        };
    }
    const shared = env.filter((name) => !known.has(name) && users.has(name));
    const unrelated = shared.find((name) => !(users.get(name) ?? []).some((user) => areRelated(user, id)));
    if (unrelated !== undefined) {
        return {
            severity: "danger",
            message: `Keys are read from ${named([unrelated])}, which holds those of ${named(users.get(unrelated) ?? [])}.`,
            remedy: "Check that the two belong together: this provider would get the other one's key.",
        };
    }
    const moved = before.findIndex((name, index) => env[index] !== name);
    if (moved >= 0) {
        return {
            severity: "danger",
            message: `Keys are read from ${named(env.slice(moved, moved + 1))} before ${named(before.slice(moved, moved + 1))}, if it is set.`,
            remedy: "Check the provider's documentation: the first variable that is set is used.",
        };
    }
    if (shared.length > 0 && isNew) {
        return {
            severity: "notice",
            message: `Keys are read from ${named(shared)}, like those of ${named(users.get(shared[0] ?? "") ?? [])}.`,
            remedy: "Nothing to do: the two have similar names.",
        };
    }
    return isNew || JSON.stringify(before) === JSON.stringify(env)
        ? null
        : {
            severity: "notice",
            message: "Keys are read from one more variable.",
            remedy: "Nothing to do: the known variables are still read.",
        };
}
/** Providers that share a key have ids with the same first word, e.g. `zai` and `zai_coding_plan`. */
function areRelated(a, b) {
    return a.split("_")[0] === b.split("_")[0];
}
const MAX_NAMED = 3;
function named(names) {
    const more = names.length - MAX_NAMED;
    const shown = names.slice(0, MAX_NAMED).map((name) => `\`${name}\``);
    return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function providers_findShrunk({ diff }) {
    const removed = new Map();
    for (const { provider, model } of diff.changes.models.removed) {
        if (diff.isLeftOut({ provider, id: model.id }))
            continue;
        removed.set(provider, (removed.get(provider) ?? 0) + 1);
    }
    return [...removed].flatMap(([provider, lost]) => {
        const was = diff.before.get(provider)?.models.size ?? 0;
        const isNow = diff.after.get(provider)?.models.size ?? 0;
        const isMany = lost >= MIN_REMOVED && lost >= was * REMOVED_SHARE;
        if (!isMany || isNow === 0)
            return [];
        return [
            (0,lib_finding/* createFinding */.uP)({
                kind: providers_FINDINGS["provider-shrank"],
                severity: isNow < was * (1 - NET_LOSS) ? "warning" : "notice",
                message: `${lost} of ${was} models were removed; the provider has ${isNow} now.`,
            }, {
                subject: { provider },
                field: ["models"],
                before: was,
                after: isNow,
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./build/compiled/findings/routing.js




const routing_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "model-provider-changed": {
        severity: "danger",
        when: "With `catalog-file`: a model's own `provider` changes, which says where its requests go and which package makes them. Or a new model of a known provider brings an address that this provider did not have.",
        remedy: "Check that the address and the package are the provider's own: keys are sent there.",
    },
});
/** Models whose requests go elsewhere than before. Only models.dev's own shape says it for each model. */
const routingRule = {
    title: "Routing of models",
    findings: Object.values(routing_FINDINGS),
    check: ({ diff, updatesOf, form, untracked, isPatched }) => {
        if (form !== "models.dev" || untracked.has("provider"))
            return [];
        const addresses = new Map();
        const isKnownAddress = ({ provider, model }) => {
            const before = diff.before.get(provider);
            const api = (0,json/* isObject */.Gv)(model.provider) ? model.provider.api : undefined;
            if (api === undefined || before === undefined)
                return true;
            return (0,maps/* getOr */.MU)(addresses, provider, () => addressesOf(before)).has(api);
        };
        return updatesOf("provider").flatMap((update) => {
            const isNew = update.fields === undefined;
            if (isPatched(update.provider, ["provider"], update.model.id))
                return [];
            if (isNew && isKnownAddress(update))
                return [];
            return [
                aboutField(update, ["provider"], {
                    kind: routing_FINDINGS["model-provider-changed"],
                    severity: "danger",
                    message: isNew
                        ? "Requests to this new model, and the keys in them, would go to an address that its provider did not have."
                        : "Requests to this model, and the keys in them, would go elsewhere, or by another package.",
                }),
            ];
        });
    },
};
function addressesOf({ header, models }) {
    const addresses = new Set();
    if (header.api !== undefined)
        addresses.add(header.api);
    for (const { provider } of models.values()) {
        if ((0,json/* isObject */.Gv)(provider) && provider.api !== undefined) {
            addresses.add(provider.api);
        }
    }
    return addresses;
}

;// CONCATENATED MODULE: ./build/compiled/findings/shape.js


/** A string field with so few different values on so many models is a vocabulary: code may not know a new value of it. */
const MAX_VALUES = 12;
const MIN_USES = 100;
/** Of each code; whoever sees this many looks at the source. */
const MAX_FINDINGS = 25;
const shape_REMEDY = "It is written as it is. Check that your code can read it.";
const shape_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "schema-new-key": {
        severity: "notice",
        when: "Models have a key that the catalog did not have before.",
        remedy: shape_REMEDY,
        isExample: true,
    },
    "schema-type-changed": {
        severity: "warning",
        when: "A key has a value of another type than before.",
        remedy: shape_REMEDY,
        isExample: true,
    },
    "schema-new-value": {
        severity: "notice",
        when: `A key with a small set of values, at most ${MAX_VALUES} values used at least ${MIN_USES} times, has a new one.`,
        remedy: shape_REMEDY,
        isExample: true,
    },
});
/** models.dev's format has no version, so this finds keys, types and values that the catalog did not have before, with one example each. */
const shapeRule = {
    title: "New keys, types and values",
    about: `Of each of these codes, at most ${MAX_FINDINGS} findings are reported.`,
    findings: Object.values(shape_FINDINGS),
    check: ({ diff: { before }, updates }) => {
        if (before.size === 0)
            return [];
        const { root, nodes } = schemaOf(updates);
        compareWithCatalog(before, root);
        return firstOfEachKind(nodes.flatMap(findNews));
    },
};
const ELEMENT = "[]";
const ANY_MODE = "*";
function findNews(node) {
    const { parent, types, values, before } = node;
    if (before.count === 0) {
        // The finding about a new key covers all that is in it.
        const isCovered = parent?.parent != null && parent.before.count === 0;
        return isCovered
            ? []
            : findingsAbout({ kind: shape_FINDINGS["schema-new-key"], severity: "notice" }, node, types, (type, key) => `${key} is new in models (${type}).`).slice(0, 1);
    }
    const changed = findingsAbout({ kind: shape_FINDINGS["schema-type-changed"], severity: "warning" }, node, without(types, before.types), (type, key) => `${key} is of another type (${type}; it was ${[...before.types].join(" or ")}).`);
    if (before.values.size > MAX_VALUES || before.count < MIN_USES)
        return changed;
    return [
        ...changed,
        ...findingsAbout({ kind: shape_FINDINGS["schema-new-value"], severity: "notice" }, node, without(values, before.values), (value, key) => `${key} has the new value \`${value}\`.`),
    ];
}
function firstOfEachKind(findings) {
    const counts = new Map();
    return findings.filter(({ kind }) => {
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        return count <= MAX_FINDINGS;
    });
}
function findingsAbout(what, node, examples, messageFor) {
    const field = pathOf(node);
    const key = `\`${field.join(".")}\``;
    return [...examples].map(([typeOrValue, { provider, model }]) => (0,lib_finding/* createFinding */.uP)({ ...what, message: messageFor(typeOrValue, key) }, { subject: { provider, model }, field }));
}
function without(now, before) {
    return new Map([...now].filter(([key]) => !before.has(key)));
}
/** What the changed fields of the models hold now. Unchanged fields are left out: the catalog had the same in them. */
function schemaOf(updates) {
    const root = newNode(null, "");
    const nodes = [];
    for (const { provider, model, fields } of updates) {
        const example = { provider, model: model.id };
        const keys = fields?.map(({ field: [first = ""] }) => first);
        for (const key of keys ? new Set(keys) : Object.keys(model)) {
            const value = model[key];
            if (value !== undefined)
                addToSchema(value, example, root, key, nodes);
        }
    }
    return { root, nodes };
}
function newNode(parent, key) {
    return {
        parent,
        key,
        children: new Map(),
        types: new Map(),
        values: new Map(),
        before: { types: new Set(), values: new Set(), count: 0 },
    };
}
function addToSchema(value, example, parent, key, nodes) {
    let node = parent.children.get(key);
    if (!node) {
        node = newNode(parent, key);
        parent.children.set(key, node);
        nodes.push(node);
    }
    const { types, values } = node;
    const type = typeOf(value);
    if (!types.has(type))
        types.set(type, example);
    if (typeof value === "string" && values.size <= MAX_VALUES) {
        if (!values.has(value))
            values.set(value, example);
    }
    else if (Array.isArray(value)) {
        for (const one of value)
            addToSchema(one, example, node, ELEMENT, nodes);
    }
    else if ((0,json/* isObject */.Gv)(value)) {
        const holdsModes = isModes(node);
        for (const [key, inner] of Object.entries(value)) {
            addToSchema(inner, example, node, holdsModes ? ANY_MODE : key, nodes);
        }
    }
}
function isModes({ key, parent }) {
    return (key === "modes" && parent?.key === "experimental" && !parent.parent?.parent);
}
/** The keys from the outside in. */
function pathOf({ parent, key }) {
    return parent === null ? [] : [...pathOf(parent), key];
}
/** Reads a catalog until every node is known from it, which nearly always takes a few models. */
function compareWithCatalog(catalog, root) {
    for (const { models } of catalog.values()) {
        for (const model of models.values()) {
            if (root.children.size === 0)
                return;
            readObject(model, root);
        }
    }
}
/** Takes a node out of its parent once nothing new can be learned about it, so that it is not read again. */
function readObject(object, { children }) {
    // Either may have very many keys, so go through the fewer ones.
    const keys = children.size < MANY_KEYS ? [...children.keys()] : Object.keys(object);
    for (const key of keys) {
        const node = children.get(key);
        const value = Object.hasOwn(object, key) ? object[key] : undefined;
        if (node && value !== undefined && readValue(value, node)) {
            children.delete(key);
        }
    }
}
const MANY_KEYS = 50;
/** Whether all is known about the node now. */
function readValue(value, node) {
    const { before, children } = node;
    before.count += 1;
    before.types.add(typeOf(value));
    if (typeof value === "string" && before.values.size <= MAX_VALUES) {
        before.values.add(value);
    }
    if (Array.isArray(value)) {
        const element = children.get(ELEMENT);
        const isKnown = element && value.filter((one) => readValue(one, element)).length > 0;
        if (isKnown)
            children.delete(ELEMENT);
    }
    else if ((0,json/* isObject */.Gv)(value) && children.size > 0) {
        const mode = isModes(node) ? children.get(ANY_MODE) : undefined;
        if (!mode)
            readObject(value, node);
        else if (Object.values(value).filter((one) => readValue(one, mode)).length > 0) {
            children.delete(ANY_MODE);
        }
    }
    return children.size === 0 && hasNoNews(node);
}
function hasNoNews({ types, values, before }) {
    return ([...types.keys()].every((type) => before.types.has(type)) &&
        (before.values.size > MAX_VALUES ||
            [...values.keys()].every((value) => before.values.has(value))));
}
function typeOf(value) {
    if (value === null)
        return "null";
    return Array.isArray(value) ? "list" : typeof value;
}

;// CONCATENATED MODULE: ./build/compiled/findings/tiers.js






/** Vendors charge up to twice as much for long prompts, and a few up to three times. */
const STEEP = 3;
/** Others with the same step make it believable. */
const SAME_STEP = 0.15;
const tiers_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "tier-outlier": {
        severity: "warning",
        when: `The first tier has the same input and output prices as the model itself, lower ones, or ones above ${STEEP} times; and no other provider of this model has such a step.`,
        remedy: COMPARE,
    },
});
/** Prices for long prompts that are no step, or too large a one. */
const tierRule = {
    title: "Tiers",
    findings: Object.values(tiers_FINDINGS),
    check: (context) => context.updatesOf("cost").flatMap((update) => findOddStep(update, context)),
};
function findOddStep(update, { peersOf }) {
    const step = stepOf(update.model);
    if (step === null || !isOdd(step))
        return [];
    const before = update.before ? stepOf(update.before) : null;
    if (before !== null && isOdd(before))
        return [];
    const isShared = peersOf(update).some(({ model }) => {
        const other = stepOf(model);
        return other !== null && (0,lib_ratio/* areWithin */.aP)(other.input, step.input, SAME_STEP);
    });
    if (isShared)
        return [];
    return [
        aboutField(update, ["cost", step.field], {
            kind: tiers_FINDINGS["tier-outlier"],
            severity: "warning",
            message: step.input === 1 && step.output === 1
                ? `The first of \`${step.field}\` has the same prices as the model itself.`
                : `The first of \`${step.field}\` costs ${tiers_round(step.input)} times as much for \`input\`, ${tiers_round(step.output)} times for \`output\`.`,
        }),
    ];
}
function stepOf(model) {
    const base = paidPriceOf(model);
    if (base === null)
        return null;
    const tiers = (0,json/* valueAt */.fK)(model, ["cost", "tiers"]);
    const [first] = Array.isArray(tiers) ? tiers.filter(json/* isObject */.Gv) : [];
    const field = first ? "tiers" : changes_prices/* LEGACY_TIER */.NR;
    const tier = first ?? (0,json/* valueAt */.fK)(model, ["cost", changes_prices/* LEGACY_TIER */.NR]);
    if (!(0,json/* isObject */.Gv)(tier))
        return null;
    const prices = paidPriceOf({ id: model.id, cost: tier });
    return (prices && {
        field,
        input: prices.input / base.input,
        output: prices.output / base.output,
    });
}
function isOdd({ input, output }) {
    return ((input === 1 && output === 1) ||
        Math.min(input, output) < 1 ||
        (0,lib_ratio/* isAtLeast */.du)(Math.max(input, output), STEEP));
}
function tiers_round(factor) {
    return Number(factor.toPrecision(2));
}

;// CONCATENATED MODULE: ./build/compiled/findings/vanished-prices.js



const vanished_prices_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "price-vanished": {
        severity: "danger",
        when: "The input or output price of a model that costs something is no longer known. Reports and bills that use the catalog then count the model as free, or not at all.",
        remedy: COMPARE,
    },
});
/** Prices that upstream does not state any more. Zero is a price, and a free model has none to lose. */
const vanishedPriceRule = {
    title: "Prices that vanish",
    findings: Object.values(vanished_prices_FINDINGS),
    check: ({ updatesOf }) => updatesOf(...changes_prices/* PRICED */.qn).flatMap((update) => {
        const { before, model: after } = update;
        if (before === undefined || !costsSomething(before))
            return [];
        return ["input", "output"]
            .filter((name) => (0,changes_prices/* priceOf */.xx)(before, name) !== null && (0,changes_prices/* priceOf */.xx)(after, name) === null)
            .map((name) => aboutField(update, ["cost", name], {
            kind: vanished_prices_FINDINGS["price-vanished"],
            severity: "danger",
            message: `The ${name} price is no longer known.`,
        }));
    }),
};
function costsSomething(model) {
    return ["input", "output"].some((name) => ((0,changes_prices/* priceOf */.xx)(model, name) ?? 0) > 0);
}

;// CONCATENATED MODULE: ./build/compiled/findings/rules.js


















/** The rules for a new catalog. Where several find something in one field, the first one's finding is reported. */
const RULES = [
    providerRule,
    routingRule,
    providerFactorRule,
    priceRule,
    vanishedPriceRule,
    limitRule,
    peerRule,
    missingPriceRule,
    cachePriceRule,
    tierRule,
    peerLimitRule,
    capabilityRule,
    consistencyRule,
    dateRule,
    peerDateRule,
    idRule,
    earlyEndRule,
    shapeRule,
];

// EXTERNAL MODULE: ./build/compiled/decisions/decision.js
var decision = __webpack_require__(3538);
;// CONCATENATED MODULE: ./build/compiled/decisions/decide-findings.js

/** Carries out the ticks. */
function decideFindings(findings, kept, ticks, diff) {
    const decisions = [];
    const isDecided = new Set();
    const left = new Set(ticks);
    const take = (name) => left.delete(name);
    for (const finding of ticks.size === 0 ? [] : findings) {
        if (!(0,decision/* isDecidable */.Ak)(finding))
            continue;
        const key = (0,decision/* decisionKey */.aT)(finding);
        const isAccepted = take(`accept ${key}`);
        // If both are ticked, the catalog stays as it is.
        const mayKeep = (0,decision/* canKeep */.iq)(finding);
        const isKept = take(`keep ${key}`) && mayKeep;
        if (!isAccepted && !isKept)
            continue;
        decisions.push({
            kind: isKept ? "keep" : "accept",
            key,
            values: (0,decision/* membersOf */.lS)(finding),
            canKeep: mayKeep,
            since: null,
        });
        isDecided.add(finding);
    }
    for (const { place, since } of kept) {
        const key = (0,decision/* keyOfValue */.C$)(place);
        const isKeptAgain = take(`keep ${key}`);
        const isReleased = take(`accept ${key}`) && !isKeptAgain;
        decisions.push({
            kind: isReleased ? "accept" : "keep",
            key,
            values: [place],
            canKeep: true,
            since: isReleased ? null : since,
        });
    }
    return {
        findings: findings.filter((finding) => !isDecided.has(finding)),
        decisions: [...decisions, ...keptWithoutFinding(left, diff)],
    };
}
/** A value stays kept although its finding is gone, for example because another provider has it now, too. */
function keptWithoutFinding(left, { changes }) {
    if (![...left].some((name) => name.startsWith("keep ")))
        return [];
    const places = [
        ...changes.models.changed.flatMap(({ provider, after, fields }) => fields.map((field) => ({
            subject: { provider, model: after.id },
            ...field,
        }))),
        ...changes.providers.changed.flatMap(({ after, fields }) => fields.map((field) => ({ subject: { provider: after.id }, ...field }))),
    ];
    return places.flatMap((place) => {
        const value = { ...place, field: [...place.field] };
        const key = (0,decision/* keyOfValue */.C$)(value);
        return left.has(`keep ${key}`)
            ? [{ kind: "keep", key, values: [value], canKeep: true, since: null }]
            : [];
    });
}

// EXTERNAL MODULE: ./build/compiled/lib/day.js
var day = __webpack_require__(1576);
;// CONCATENATED MODULE: ./build/compiled/decisions/holds.js



/** If upstream says the same in so many syncs, it means it. */
const SYNCS = 3;
/** Three weekly syncs, if the syncs between changed nothing else and so were not recorded. */
const DAYS = 14;
/** Smaller moves, such as those of a currency, say the same. */
const holds_SAME = 0.1;
const holds_DAY_MS = 24 * 60 * 60 * 1000;
/**
 * What to record of a value that looks wrong, so that the next sync knows how often upstream has said it.
 * @param last what the last sync recorded in the same place
 * @returns null if the hold ends: the value is written
 */
function continueHold(value, last, now) {
    const today = (0,day/* dayOf */.k)(now);
    if (last?.by !== "hold" || !saysTheSame(last.upstream, value.upstream)) {
        return { ...value, since: today, syncs: 1 };
    }
    const { since = today, syncs = 1 } = last;
    const isLong = now.getTime() - Date.parse(since) >= DAYS * holds_DAY_MS;
    return isLong || syncs + 1 >= SYNCS
        ? null
        : { ...value, since, syncs: syncs + 1 };
}
/** Compares with what upstream said last, not with the value that was kept. */
function saysTheSame(last, now) {
    return typeof last === "number" && typeof now === "number"
        ? (0,lib_ratio/* areWithin */.aP)(last, now, holds_SAME)
        : (0,json/* isSame */.Ft)(last, now);
}

;// CONCATENATED MODULE: ./build/compiled/decisions/kept.js



/**
 * The kept values that upstream still says otherwise, as it did when they were decided.
 * @param acknowledged findings about values that people take, by `accepted-file`
 */
function stillKept(recorded, acknowledged, diff, { isPatched, }) {
    const isTaken = new Set(acknowledged.map(placeOf));
    return recorded.flatMap((value) => {
        const { provider, model, field, upstream, by, since = null } = value;
        if (by !== "keep" || isPatched(provider, field, model))
            return [];
        const before = valueIn(diff.before, value);
        const after = valueIn(diff.after, value);
        const subject = { provider, ...(model !== undefined && { model }) };
        const place = {
            subject,
            field: [...field],
            ...(before !== undefined && { before }),
            ...(after !== undefined && { after }),
        };
        const entry = diff.after.get(provider);
        const isGone = entry === undefined || (model !== undefined && !entry.models.has(model));
        const isMoot = isGone || before === after || isTaken.has(placeOf(place));
        return isMoot || !(0,json/* isSame */.Ft)(after ?? null, upstream) ? [] : [{ place, since }];
    });
}
/** Whether a finding's value is that of its field. Some are about a number of models, for example. */
function isValueOf({ subject, field, after }, catalog) {
    if (!("provider" in subject) || field === undefined)
        return false;
    const value = valueIn(catalog, { ...subject, field });
    return value === after || (0,json/* isSame */.Ft)(value ?? null, after ?? null);
}
function valueIn(catalog, { provider, model, field, }) {
    const { header, models } = catalog.get(provider) ?? {};
    return (0,json/* valueAt */.fK)(model === undefined ? header : models?.get(model), field);
}
/** A place of the catalog, or of a file, as a key. */
function placeOf({ subject, field = [] }) {
    return "provider" in subject
        ? (0,upstream_values/* placeKey */.r4)({ ...subject, field })
        : (0,lib_finding/* subjectOf */.et)({ subject });
}
/** What the next run has to know of a value that is not written. Null stands for a value that upstream does not have any more. */
function toUpstreamValue({ subject, field, after }, by) {
    if (!("provider" in subject) || field === undefined)
        return null;
    return { ...subject, field, upstream: after ?? null, by };
}
/** The record of a value that is kept. */
function toKept(place, since) {
    const value = toUpstreamValue(place, "keep");
    return value && { ...value, since };
}

;// CONCATENATED MODULE: ./build/compiled/decisions/restore-values.js


/** The catalog with the value before at each of these places. */
function restoreValues(catalog, places) {
    const byProvider = new Map();
    for (const { subject, field = [], before } of places) {
        if (!("provider" in subject))
            continue;
        const own = (0,maps/* getOr */.MU)(byProvider, subject.provider, () => new Map());
        (0,maps/* getOr */.MU)(own, subject.model, () => []).push([field, before]);
    }
    const restored = new Map(catalog);
    for (const [id, byModel] of byProvider) {
        const provider = catalog.get(id);
        if (!provider)
            continue;
        let { header } = provider;
        const models = new Map(provider.models);
        for (const [model, values] of byModel) {
            const now = model === undefined ? undefined : models.get(model);
            if (model === undefined) {
                header = restore(header, values);
            }
            else if (now)
                models.set(model, restore(now, values));
        }
        restored.set(id, { header, models });
    }
    return restored;
}
/** The object with its values before at some fields. All in one go, because it may have very many. */
function restore(object, values) {
    const restored = new Map(Object.entries(object));
    const deeper = new Map();
    for (const [[key = "", ...rest], value] of values) {
        if (rest.length > 0)
            (0,maps/* getOr */.MU)(deeper, key, () => []).push([rest, value]);
        else if (value === undefined)
            restored.delete(key);
        else
            restored.set(key, value);
    }
    for (const [key, own] of deeper) {
        const inner = restored.get(key);
        // Instead of the object upstream may have nothing, null or a list.
        const isLost = !(0,json/* isObject */.Gv)(inner) && own.some(([, value]) => value !== undefined);
        if ((0,json/* isObject */.Gv)(inner))
            restored.set(key, restore(inner, own));
        else if (isLost)
            restored.set(key, restore({}, own));
    }
    return Object.fromEntries(restored);
}

;// CONCATENATED MODULE: ./build/compiled/findings/groups.js



/** What to do about values of several providers, and of one whose page is not known. */
const CORRECT_IT = "If it is wrong, report it to models.dev, and correct it in a local patch until then.";
/**
 * Joins findings that are one change of upstream, so that a reader decides once:
 *
 * - dangers, if prices moved by the same factor, or values became the same: at one provider, or of one model;
 * - warnings of one code: at one provider, or of one model that has the same value now;
 * - notices of one code.
 *
 * A finding may belong to two such groups; it goes to the larger one.
 */
function groupFindings(findings, diff) {
    const groups = new Map();
    for (const finding of findings) {
        for (const key of groupsOf(finding, diff)) {
            (0,maps/* getOr */.MU)(groups, key, () => []).push(finding);
        }
    }
    const joined = new Map();
    for (const group of largestFirst(groups.values())) {
        const members = group.filter((member) => !joined.has(member));
        const [first, ...others] = members;
        if (!first || others.length === 0)
            continue;
        joined.set(first, join(members));
        for (const other of others)
            joined.set(other, null);
    }
    return findings.flatMap((finding) => {
        const group = joined.get(finding);
        if (group === undefined)
            return [finding];
        return group === null ? [] : [group];
    });
}
function largestFirst(groups) {
    return [...groups].toSorted((a, b) => b.length - a.length);
}
/** The keys of the groups that a finding can be in. */
function groupsOf(finding, diff) {
    const { kind, severity, known, after } = finding;
    const ref = refOf(finding);
    if (ref === null || kind.isExample)
        return [];
    const about = [kind.code, severity, known ?? false];
    if (severity === "notice")
        return [JSON.stringify(about)];
    const model = modelAt(diff.after, ref) ?? modelAt(diff.before, ref);
    const identity = model ? diff.vendors.identityOf(model) : ref.id;
    const change = severity === "danger" ? changeOf(finding) : null;
    const value = severity === "danger" ? change : (after ?? null);
    return [
        JSON.stringify([...about, "at", ref.provider, change]),
        JSON.stringify([...about, "of", identity, value]),
    ];
}
/** Null for a finding about a provider or a file. */
function refOf({ subject }) {
    return "provider" in subject && subject.model !== undefined
        ? { provider: subject.provider, id: subject.model }
        : null;
}
function modelAt(catalog, { provider, id }) {
    return catalog.get(provider)?.models.get(id);
}
/** Equal for values that changed in the same way. */
function changeOf({ kind, before, after }) {
    // Nobody has to decide about these one by one.
    if (kind.isNeverWritten || kind.isOneChange)
        return null;
    if (typeof before !== "number" || typeof after !== "number") {
        return before === undefined ? "new" : (after ?? null);
    }
    if (before <= 0 || after <= 0)
        return after;
    const factor = Number((0,lib_ratio/* factorBetween */.gY)(before, after).toPrecision(2));
    return after > before ? factor : -factor;
}
function join(members) {
    const [first] = members;
    const models = distinctModels(members);
    const providers = new Set(models.map(({ provider }) => provider));
    const isOneModel = models.length === 1;
    const { field, before, after, page, ...rest } = first;
    // Of one model, the first value is the example that the message tells.
    const isShared = (key) => isOneModel || members.every((member) => (0,json/* isSame */.Ft)(member[key], first[key]));
    return {
        ...rest,
        subject: isOneModel || providers.size > 1
            ? first.subject
            : { provider: models[0]?.provider ?? "" },
        ...(isShared("field") && field && { field }),
        ...(isShared("before") && before !== undefined && { before }),
        ...(isShared("after") && after !== undefined && { after }),
        ...(providers.size === 1 && page !== undefined && { page }),
        remedy: providers.size === 1 ? first.remedy : CORRECT_IT,
        message: isOneModel
            ? `${first.message} Likewise ${members.length - 1} more of its values.`
            : `${models.length} models${providers.size > 1 ? ` at ${providers.size} providers` : ""}, such as \`${models[0]?.id}\`: ${first.message}`,
        models,
        members,
    };
}
function distinctModels(members) {
    const byKey = new Map();
    for (const member of members) {
        const ref = refOf(member);
        if (ref)
            byKey.set(JSON.stringify([ref.provider, ref.id]), ref);
    }
    return [...byKey.values()];
}

;// CONCATENATED MODULE: ./build/compiled/findings/run-rules.js












const NO_PRIOR_DECISIONS = {
    acknowledgements: { file: "", text: "", entries: [] },
    upstreamValues: [],
    isWanted: () => true,
};
/**
 * Runs all rules on what changed between two catalogs, and carries out what people decided. A finding that is
 * acknowledged or decided is not reported. A value that is held or kept has the value before.
 */
function runRules(diff, { priceAlert, onSuspicious }, { acknowledgements, upstreamValues, ticks = decisions_ticks/* NO_TICKS */.tJ, isWanted, patches = [], form, untracked, gone = [], }, now, view = { listings: diff.after, pages: new Map() }) {
    const context = createRuleContext(diff, patches, view, priceAlert, now, gone, form, untracked);
    const found = firstAtEachField(RULES.flatMap(({ check }) => check(context))).map((finding) => withPage(finding, view));
    const { findings, spent } = (0,decisions_acknowledged/* acknowledge */.b0)(found, acknowledgements, { before: diff.before, after: diff.after, isWanted }, now);
    const isReported = new Set(findings);
    const acknowledged = found.filter((finding) => !isReported.has(finding));
    const kept = stillKept(upstreamValues, acknowledged, diff, context);
    const isKept = new Set(kept.map(({ place }) => placeOf(place)));
    const { marked, held } = holdWrong(findings.filter((finding) => !isKept.has(placeOf(finding))), { context, upstreamValues, now, holds: onSuspicious === "hold" });
    const decided = decideFindings(groupFindings(marked, diff), kept, ticks, diff);
    for (const { kind, since, values } of decided.decisions) {
        for (const value of values) {
            if (kind === "accept")
                held.delete(value);
            else
                held.set(value, toKept(value, since ?? (0,day/* dayOf */.k)(now)));
        }
    }
    const records = [...held.values()].flatMap((record) => record ?? []);
    return {
        ...decided,
        catalog: restoreValues(diff.after, held.keys()),
        held: [...new Map(records.map((one) => [(0,upstream_values/* placeKey */.r4)(one), one])).values()],
        spent,
    };
}
/** Marks what is not written, and records it for the next run. */
function holdWrong(findings, { context, upstreamValues, now, holds, }) {
    const lastAt = new Map(upstreamValues.map((one) => [(0,upstream_values/* placeKey */.r4)(one), one]));
    const known = new Set(upstreamValues.map(upstream_values/* valueKey */.zV));
    const held = new Map();
    const marked = findings.map((finding) => {
        const { kind, severity } = finding;
        const { isNeverWritten, isExample } = kind;
        const value = toUpstreamValue(finding, "hold");
        const isOwn = isPatched(finding, context);
        const canKeep = isValueOf(finding, context.diff.after) && !isOwn && !isExample;
        const own = { ...finding, canKeep };
        const isWanted = holds && severity === "danger" && !isOwn;
        if (!isNeverWritten && !isWanted)
            return own;
        const record = value === null || isNeverWritten
            ? value
            : continueHold(value, lastAt.get((0,upstream_values/* placeKey */.r4)(value)), now);
        if (value !== null && record === null)
            return markEnded(own);
        const marked = markHeld(own, value !== null && known.has((0,upstream_values/* valueKey */.zV)(value)));
        held.set(marked, record);
        return marked;
    });
    return { marked, held };
}
/** A patch is the repository's own decision: its value is told, and never overruled by a hold. */
function isPatched({ subject, field }, context) {
    if (!("provider" in subject) || field === undefined)
        return false;
    return context.isPatched(subject.provider, field, subject.model);
}
/** Where several rules find something in one field, the first rule's finding. */
function firstAtEachField(findings) {
    const byField = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([(0,lib_finding/* subjectOf */.et)(finding), finding.field]);
        if (!byField.has(key))
            byField.set(key, finding);
    }
    return [...byField.values()];
}
/** Adds the provider's page. Where none is known, nobody can compare with it. */
function withPage(finding, { pages }) {
    const { subject, remedy } = finding;
    if (!("provider" in subject))
        return finding;
    const page = pages.get(subject.provider);
    if (page !== undefined)
        return { ...finding, page };
    return remedy === COMPARE ? { ...finding, remedy: CORRECT_IT } : finding;
}
/** Says in the message that the value was held, and is written now. */
function markEnded(finding) {
    return {
        ...finding,
        message: `${finding.message} It was held. Upstream keeps saying it, so it is written now.`,
    };
}
/** Says in the message that the value is not written. */
function markHeld(finding, known) {
    const what = finding.before === undefined || finding.before === null
        ? "Not written: the field is left out."
        : "Not written: the previous value is kept.";
    return {
        ...finding,
        message: `${finding.message} ${what}`,
        held: true,
        ...(known && { known }),
    };
}

// EXTERNAL MODULE: ./build/compiled/identity/vendors.js + 4 modules
var vendors = __webpack_require__(593);
// EXTERNAL MODULE: ./build/compiled/catalog/models-dev.js
var models_dev = __webpack_require__(8928);
;// CONCATENATED MODULE: ./build/compiled/patches/layers.js
// The layers of local patches over upstream's values. The catalog is built from them, and the patches are reviewed with them.




/** Fields of npm packages that models.dev once had and that no consumer of the catalog reads. */
const PRUNED_FIELDS = [
    "npm",
    "packageName",
    "license",
    "repository",
    "bugs",
    "homepage",
    "engines",
    "keywords",
    "exports",
    "dependencies",
];
/** The fields that the catalog sets itself. */
const IDENTITY = [
    "id",
    "provider",
    "provider_model_id",
];
/** One file per provider: it ignores an entry's values of these fields, sets its own, or leaves them out. */
const FIXED_FIELDS = new Set([
    ...IDENTITY,
    ...PRUNED_FIELDS,
]);
/** Everything that patches change: for each provider first the header, then the models. */
function layersOf(upstream, patches, previous = new Map(), form = "req-llm") {
    return [...(0,maps/* groupBy */.$z)(patches, ({ provider }) => provider)].flatMap(([id, own]) => {
        const entry = upstream.get(id);
        const before = previous.get(id)?.models;
        const header = {
            provider: id,
            upstream: headerOf(entry, form),
            beneath: buildHeader(id, entry, [], form),
            layers: own.map((patch) => ({
                patch,
                path: ["provider"],
                values: { ...patch.header },
            })),
            orphans: [],
            excludes: [],
            isKept: entry !== undefined && entry.models === before,
        };
        const models = [...collectEntries(own, entry, form)].map(([model, entries]) => {
            const beneath = entry?.models.get(model);
            const base = beneath ?? entry?.leftOut?.get(model);
            const isKept = base !== undefined && base === before?.get(model);
            return {
                provider: id,
                model,
                upstream: base,
                beneath,
                ...entries,
                isKept,
            };
        });
        return [header, ...models];
    });
}
/** The entries in one provider's patches, by model id. */
function collectEntries(patches, upstream, form) {
    const byModel = new Map();
    const of = (model) => {
        const found = byModel.get(model) ?? {
            layers: [],
            orphans: [],
            excludes: [],
        };
        byModel.set(model, found);
        return found;
    };
    for (const patch of patches) {
        for (const [index, entry] of patch.models.entries()) {
            const { layers, orphans } = of(entry.id);
            const isThere = layers.length > 0 ||
                upstream?.models.has(entry.id) === true ||
                upstream?.leftOut?.has(entry.id) === true;
            const isDefinition = typeof entry.name === "string";
            (isThere || isDefinition ? layers : orphans).push({
                patch,
                path: ["models", index],
                values: withoutFixed(entry, form),
            });
        }
    }
    // A glob also stands for models that a later patch defines. One glob is named per model: there may be very many.
    const ids = new Set([...(upstream?.models.keys() ?? []), ...byModel.keys()]);
    const matched = new Set();
    for (const patch of patches) {
        for (const [index, text] of patch.exclude.entries()) {
            const location = { patch, path: ["exclude", index] };
            const found = isGlob(text) ? filterIds(ids, text) : [text];
            for (const id of found) {
                if (isGlob(text) && matched.has(id))
                    continue;
                if (isGlob(text))
                    matched.add(id);
                of(id).excludes.push(location);
            }
            if (found.length === 0)
                of(text).excludes.push(location);
        }
    }
    return byModel;
}
function filterIds(ids, glob) {
    return [...ids].filter(globMatcher(glob));
}
/** Which models the patches name: in an entry, which keeps a model in the catalog, or in an exclude. */
function namedByPatches(patches) {
    const named = new Set();
    const excluded = new Set();
    const globs = new Map();
    const keyOf = ({ provider, id }) => `${provider}:${id}`;
    for (const { provider, models, exclude } of patches) {
        for (const { id } of models)
            named.add(keyOf({ provider, id }));
        for (const id of exclude) {
            if (isGlob(id))
                (0,maps/* getOr */.MU)(globs, provider, () => []).push(globMatcher(id));
            else
                excluded.add(keyOf({ provider, id }));
        }
    }
    return {
        isNamed: (model) => named.has(keyOf(model)),
        isExcluded: (model) => excluded.has(keyOf(model)) ||
            (globs.get(model.provider) ?? []).some((matches) => matches(model.id)),
    };
}
/** Whether an exclude stands for more than one model. */
function isGlobExclude({ patch, path: [, index] }) {
    return typeof index === "number" && isGlob(patch.exclude[index] ?? "");
}
function withoutFixed(entry, form) {
    return Object.fromEntries(Object.entries(entry).filter(([field, value]) => form === "req-llm"
        ? !FIXED_FIELDS.has(field)
        : !IDENTITY.includes(field) ||
            (field === "provider" && (0,json/* isObject */.Gv)(value))));
}
/** Upstream's values of a provider, by the header's field names. */
function headerOf(upstream, form) {
    if (form === "models.dev")
        return { ...upstream?.fields };
    const { name, base_url, env, description } = upstream ?? {};
    return {
        ...(name != null && { name }),
        ...(base_url != null && { base_url }),
        ...(env != null && { env }),
        ...(description != null && { doc: description }),
    };
}
/** Every field that the layers set. */
function fieldsOf(layered) {
    return [...settersIn(layered).keys()];
}
/** The value of a field; undefined if there is none. */
function fieldOf(values, field) {
    return values && Object.hasOwn(values, field) ? values[field] : undefined;
}
/** The layers that set a field; the last of them wins. */
function settersOf(layered, field) {
    return settersIn(layered).get(field) ?? [];
}
const setters = new WeakMap();
/** By field. Computed once, because there may be many fields and many layers. */
function settersIn(layered) {
    const known = setters.get(layered);
    if (known)
        return known;
    const byField = new Map();
    for (const layer of layered.layers) {
        for (const field in layer.values) {
            (0,maps/* getOr */.MU)(byField, field, () => []).push(layer);
        }
    }
    setters.set(layered, byField);
    return byField;
}

;// CONCATENATED MODULE: ./build/compiled/patches/apply.js






const NOTHING = { catalog: new Map(), upstreamValues: null };
/**
 * Applies the local patches to upstream: first the models of all patches, in order, then the excludes of all patches, so
 * that an excluded model stays out. Providers without models are left out.
 *
 * `upstreamValues` has upstream's value of every field that a patch sets, even to the same value. The next run needs it
 * to see what changed upstream. A model that is equal to that of the previous catalog is the same object, so that later
 * comparisons are fast.
 */
function buildCatalog(upstream, patches, previous = NOTHING, form = "req-llm") {
    const layered = layersOf(upstream, patches, previous.catalog, form);
    const ids = new Set([
        ...upstream.keys(),
        ...patches.map(({ provider }) => provider),
    ]);
    const ownLayers = (0,maps/* groupBy */.$z)(layered, ({ provider }) => provider);
    const ownPatches = (0,maps/* groupBy */.$z)(patches, ({ provider }) => provider);
    const catalog = new Map();
    for (const id of [...ids].sort(json/* compareBytes */.Xo)) {
        const own = upstream.get(id);
        const before = previous.catalog.get(id)?.models;
        const layers = ownLayers.get(id) ?? [];
        const models = buildModels(id, own, layers, before, form);
        if (models.size > 0) {
            const patches = ownPatches.get(id) ?? [];
            const header = buildHeader(id, own, patches, form);
            catalog.set(id, { header, models });
        }
    }
    const recorded = new Map((previous.upstreamValues ?? [])
        .filter(({ by }) => by === "patch")
        .map((one) => [(0,upstream_values/* placeKey */.r4)(one), one.upstream]));
    return {
        catalog,
        upstreamValues: layered.flatMap((one) => upstreamValuesOf(one, recorded)),
    };
}
function buildModels(provider, upstream, layered, before, form) {
    const merged = new Map(upstream?.models);
    for (const { model, upstream: base, layers, excludes } of layered) {
        if (model === undefined)
            continue;
        if (excludes.length > 0)
            merged.delete(model);
        else if (layers.length > 0) {
            const entry = { ...base };
            for (const { values } of layers)
                Object.assign(entry, values);
            merged.set(model, entry);
        }
    }
    const models = new Map();
    const ids = [...merged.keys()];
    for (const id of (0,json/* isSorted */.WC)(ids) ? ids : ids.sort(json/* compareBytes */.Xo)) {
        const entry = merged.get(id) ?? {};
        const old = before?.get(id);
        if (form === "models.dev") {
            const model = (0,models_dev/* withId */.oP)(entry, id);
            models.set(id, old !== undefined && (0,json/* isSame */.Ft)(old, model) ? old : model);
            continue;
        }
        const isOld = old !== undefined && isUnchanged(old, entry, provider);
        models.set(id, isOld ? old : finish(entry, provider, id));
    }
    return models;
}
/** Whether {@link finish} would return a model equal to the previous one. Faster than creating and comparing it. */
function isUnchanged(old, merged, provider) {
    if (old.provider !== provider || old.provider_model_id !== old.id) {
        return false;
    }
    let fields = IDENTITY.length;
    for (const field in merged) {
        if (FIXED_FIELDS.has(field))
            continue;
        const isOld = Object.hasOwn(old, field) && (0,json/* isSame */.Ft)(merged[field], old[field]);
        if (!isOld)
            return false;
        fields += 1;
    }
    return Object.keys(old).length === fields;
}
function finish(merged, provider, id) {
    const model = { ...merged, id, provider, provider_model_id: id };
    // Only if present: deleting a field makes an object slow.
    for (const field of PRUNED_FIELDS) {
        if (Object.hasOwn(model, field))
            delete model[field];
    }
    return model;
}
/** If upstream's current entry can't be used (`isKept`), the values that the last run recorded are kept. */
function upstreamValuesOf(layered, previous) {
    const { provider, model, upstream, excludes, isKept } = layered;
    if (excludes.length > 0)
        return [];
    return fieldsOf(layered).flatMap((field) => {
        const place = {
            provider,
            ...(model !== undefined && { model }),
            field: [field],
            by: "patch",
        };
        const value = isKept
            ? previous.get((0,upstream_values/* placeKey */.r4)(place))
            : fieldOf(upstream, field);
        return value === undefined ? [] : [{ ...place, upstream: value }];
    });
}

// EXTERNAL MODULE: ./build/compiled/patches/cleanup.js
var cleanup = __webpack_require__(3467);
;// CONCATENATED MODULE: ./build/compiled/patches/review/context.js



function createPatchContext(input) {
    const { upstream, patches, diff } = input;
    return {
        ...input,
        layered: layersOf(upstream, patches, diff.before, input.form),
        placeOf: ({ patch, path }) => patch.locate(path),
    };
}
/** A finding about a location in a patch. Its subject is the file, and the provider or model of the location. */
function patchFinding(location, text, values = {}) {
    const { patch } = location;
    const model = modelOf(location);
    const entry = model === undefined ? patch.provider : `${patch.provider}:${model}`;
    const subject = { file: patch.file, entry };
    return {
        ...location,
        finding: (0,lib_finding/* createFinding */.uP)(text, { subject, ...values }),
    };
}
function at({ patch, path }, ...inner) {
    return { patch, path: [...path, ...inner] };
}
/** Where a value begins, e.g. line 5 of z.json. */
function lineOf({ placeOf }, location) {
    const place = placeOf(location);
    const { file } = location.patch;
    return `${place === null ? "" : `line ${place.from} of `}${quote(file)}`;
}
/**
 * What to delete, all in one file, e.g. lines 12 to 18 and 20 of x.json. A value that shares its lines with others is
 * named, e.g. "api" in line 3.
 */
function linesToDelete(context, locations) {
    const file = locations[0]?.patch.file ?? "";
    const places = locations
        .map((location) => ({ location, place: context.placeOf(location) }))
        .toSorted((a, b) => (a.place?.offset ?? 0) - (b.place?.offset ?? 0));
    const ranges = [];
    const named = [];
    for (const { location, place } of places) {
        const last = ranges.at(-1);
        if (!place?.isAlone) {
            const where = place ? ` in ${describeLines([place])}` : "";
            named.push(`${quote(nameOf(location))}${where}`);
        }
        else if (last && place.from <= last.to + 1) {
            last.to = Math.max(last.to, place.to);
        }
        else
            ranges.push({ from: place.from, to: place.to });
    }
    const lines = ranges.length > 0 ? [describeLines(ranges)] : [];
    return `${list([...lines, ...named])} of ${quote(file)}`;
}
function describeLines(ranges) {
    const parts = ranges.map(({ from, to }) => from === to ? String(from) : `${from} to ${to}`);
    const isOne = ranges.length === 1 && ranges[0]?.from === ranges[0]?.to;
    return `${isOne ? "line" : "lines"} ${list(parts)}`;
}
/** The last key of the location, or the model's id where the location is an element of a list. */
function nameOf(location) {
    const key = location.path.at(-1);
    return typeof key === "string" ? key : (modelOf(location) ?? "");
}
/** The id of the model that a location is about. */
function modelOf({ patch, path }) {
    const [list, index] = path;
    if (typeof index !== "number")
        return undefined;
    return list === "exclude" ? patch.exclude[index] : patch.models[index]?.id;
}
/** `a`, `a and b`, `a, b and c`. */
function list(items) {
    const last = items.at(-1) ?? "";
    return items.length < 2
        ? last
        : `${items.slice(0, -1).join(", ")} and ${last}`;
}
/** A key, an id or a file's name in a message. */
function quote(text) {
    return `\`${text}\``;
}
/** In characters: enough to recognise a value. */
const MAX_VALUE_LENGTH = 200;
function show(value) {
    const text = JSON.stringify((0,json/* isObject */.Gv)(value) ? (0,json/* sortKeys */.di)(value) : value);
    return text.length > MAX_VALUE_LENGTH
        ? `${text.slice(0, MAX_VALUE_LENGTH)}…`
        : text;
}

;// CONCATENATED MODULE: ./build/compiled/patches/review/conflicts.js





const conflicts_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "patch-conflict": {
        severity: "warning",
        when: "models.dev changed a value that a patch sets, or it added or removed the model. The patch still wins.",
        remedy: "Decide which one is right. To use models.dev's value, delete the lines.",
    },
});
/** Where upstream has another value than at the last sync, and a patch hides it. */
const conflictRule = {
    findings: Object.values(conflicts_FINDINGS),
    check: findConflicts,
};
function findConflicts(context) {
    const previous = readPreviousUpstream(context);
    return context.layered.flatMap((one) => {
        const [first] = one.layers;
        if (!first || one.excludes.length > 0 || one.isKept)
            return [];
        if (!one.upstream) {
            return previous.hadModel(one) ? [removedUpstream(context, first)] : [];
        }
        const conflicts = fieldConflicts(one, previous);
        const disputed = conflicts.filter(({ now, ours }) => !(0,json/* isSame */.Ft)(now, ours));
        if (!isNewUpstream(one, first, conflicts, previous)) {
            return disputed.flatMap((conflict) => changedUpstream(context, conflict, upstreamBefore(conflict, previous)));
        }
        const news = disputed.filter(({ now }) => now !== undefined);
        return news.length > 0 ? [addedUpstream(context, first, news)] : [];
    });
}
function readPreviousUpstream({ upstreamValues, diff, }) {
    const own = (upstreamValues ?? []).filter(({ by }) => by === "patch");
    const keyOf = ({ provider, model, }) => JSON.stringify([provider, model]);
    const models = new Set(own.map(keyOf));
    return {
        records: upstreamValues &&
            new Map(own.map((one) => [(0,upstream_values/* placeKey */.r4)(one), one.upstream])),
        hadModel: (one) => models.has(keyOf(one)),
        valuesOf: ({ provider, model }) => {
            const before = diff.before.get(provider);
            return model === undefined ? before?.header : before?.models.get(model);
        },
    };
}
function fieldConflicts(one, { records, valuesOf }) {
    const { provider, model, upstream } = one;
    const before = valuesOf(one);
    const place = { provider, ...(model !== undefined && { model }) };
    return fieldsOf(one).flatMap((field) => {
        const winner = settersOf(one, field).at(-1);
        if (!winner)
            return [];
        return [
            {
                field,
                winner,
                ours: fieldOf(winner.values, field),
                now: fieldOf(upstream, field),
                recorded: records?.get((0,upstream_values/* placeKey */.r4)({ ...place, field: [field] })),
                written: fieldOf(before, field),
                isOld: before !== undefined,
            },
        ];
    });
}
/** Upstream's value at the last sync, undefined where it had none; null where that is not known. */
function upstreamBefore({ ours, now, recorded, written, isOld }, { records }) {
    if (recorded !== undefined)
        return { value: recorded };
    if (now === undefined || !isOld)
        return null;
    // The catalog did not have the patch's value, so the patch is new, and the catalog had upstream's.
    if (!(0,json/* isSame */.Ft)(written, ours))
        return { value: written };
    return records && { value: undefined };
}
/** Whether a patch defined the model before upstream had it. */
function isNewUpstream(one, first, conflicts, { records, hadModel }) {
    return (one.model !== undefined &&
        typeof first.values.name === "string" &&
        records !== null &&
        !hadModel(one) &&
        conflicts.every(({ written, ours }) => (0,json/* isSame */.Ft)(written, ours)));
}
function changedUpstream(context, { field, winner, ours, now }, before) {
    if (before === null || (0,json/* isSame */.Ft)(before.value, now))
        return [];
    const was = before.value;
    const change = was === undefined
        ? `now has ${quote(field)}, too; the patch`
        : now === undefined
            ? `does not have ${quote(field)} any more; the patch`
            : `changed ${quote(field)}; the patch`;
    const location = at(winner, field);
    return [
        patchFinding(location, {
            kind: conflicts_FINDINGS["patch-conflict"],
            severity: "warning",
            message: `Upstream ${change} says ${quote(show(ours ?? null))}.`,
            remedy: `Decide which is right. To use upstream's value, delete ${linesToDelete(context, [location])}.`,
        }, {
            field: [field],
            ...(was !== undefined && { before: was }),
            ...(now !== undefined && { after: now }),
        }),
    ];
}
function addedUpstream(context, first, disputed) {
    const fields = disputed.map(({ field }) => quote(field));
    return patchFinding(at(first), {
        kind: conflicts_FINDINGS["patch-conflict"],
        severity: "warning",
        message: `Upstream now has the model, too, with other values for ${list(fields)}.`,
        remedy: `Decide which is right. To use upstream's values, delete ${linesToDelete(context, [first])}.`,
    });
}
function removedUpstream(context, first) {
    return patchFinding(at(first), {
        kind: conflicts_FINDINGS["patch-conflict"],
        severity: "warning",
        message: "Upstream does not have the model any more; the patch keeps it in the catalog.",
        remedy: `If it is gone, delete ${linesToDelete(context, [first])}.`,
    });
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./build/compiled/patches/read.js
var patches_read = __webpack_require__(779);
;// CONCATENATED MODULE: ./build/compiled/patches/review/keys.js







const keys_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "patch-mistyped-key": {
        severity: "warning",
        when: "Nothing reads the key, for example `excluded_models`, or `pricing` in place of `cost`.",
        remedy: "Correct the key, or delete it.",
    },
});
/** Keys that nothing reads, most of them misspelt: they have no effect, or another one than meant. */
const keyRule = {
    findings: Object.values(keys_FINDINGS),
    check: checkKeys,
};
function checkKeys(context) {
    const vocabulary = learn(context);
    return context.patches.flatMap((patch) => [
        ...judgeUnread(context, patch),
        ...patch.models.flatMap((entry, index) => judgeEntry(context, { patch, path: ["models", index] }, entry, vocabulary)),
    ]);
}
const FILE_SYNONYMS = {
    excluded: "exclude",
    excludedmodels: "exclude",
    excludemodels: "exclude",
    exclusions: "exclude",
    ignore: "exclude",
    ignored: "exclude",
    remove: "exclude",
    removed: "exclude",
    model: "models",
    overrides: "models",
    patches: "models",
    id: "provider.id",
    name: "provider.name",
    env: "provider.env",
    doc: "provider.doc",
};
/** What people call the URL for requests. */
const URL_NAMES = ["api", "apiurl", "baseurl", "endpoint", "url"];
const HEADER_SYNONYMS = {
    docs: "doc",
    description: "doc",
    envs: "env",
    envkey: "env",
    envvar: "env",
    envvars: "env",
    title: "name",
    displayname: "name",
};
/** The objects of a model by their key, the model itself by none, with the fields in them. */
const PARTS = [
    ["", catalog_fields/* MODEL_FIELDS */.ef],
    ...catalog_fields/* MODEL_FIELDS */.ef.flatMap(({ name, fields }) => fields ? [[name, fields]] : []),
];
/** What people call the fields of a part. In the model itself, those of its parts as well. */
function synonymsIn(part, fields) {
    return Object.fromEntries(fields.flatMap(({ name, aliases = [], shortAliases = [], fields = [] }) => [
        ...aliases.map((alias) => [alias, name]),
        ...(part === "" ? [] : shortAliases).map((alias) => [alias, name]),
        ...fields.flatMap(({ aliases = [], ...inner }) => aliases.map((alias) => [alias, `${name}.${inner.name}`])),
    ]));
}
function learn({ upstream }) {
    // Gathered when it is asked for the first time, which few patches do.
    const keysOf = (0,maps/* memo */.ph)((part) => {
        const keys = new Set();
        for (const { models } of upstream.values()) {
            for (const model of models.values()) {
                const object = part === "" ? model : model[part];
                if ((0,json/* isObject */.Gv)(object))
                    for (const key in object)
                        keys.add(key);
            }
        }
        return keys;
    });
    return new Map(PARTS.map(([part, fields]) => [
        part,
        {
            isUsed: (key) => keysOf(part).has(key),
            documented: fields.map(({ name }) => name),
            synonyms: synonymsIn(part, fields),
        },
    ]));
}
/** Beside the known keys nothing has an effect, so whatever stands there is reported, except comments. */
function judgeUnread(context, patch) {
    const { form = "req-llm" } = context;
    const url = form === "req-llm" ? "base_url" : "api";
    const urls = Object.fromEntries(URL_NAMES.map((name) => [name, url]));
    return patch.unknownKeys.flatMap((path) => {
        const key = String(path.at(-1));
        if (/^[^\p{L}\p{N}]|^comments?$/iu.test(key))
            return [];
        const [documented, synonyms] = path.length > 1
            ? [patches_read/* HEADER_KEYS */.xS[form], { ...HEADER_SYNONYMS, ...urls }]
            : [patches_read/* PATCH_KEYS */.QO, { ...FILE_SYNONYMS, baseurl: `provider.${url}` }];
        const meant = guess(key, {
            isUsed: () => false,
            documented,
            synonyms,
        });
        return [mistyped(context, { patch, path }, key, meant)];
    });
}
/** Own keys are legitimate in an entry, so only those that are nearly, or mean, one that is read. */
function judgeEntry(context, location, entry, vocabularies) {
    return [...vocabularies].flatMap(([part, vocabulary]) => {
        const object = part === "" ? entry : entry[part];
        if (!(0,json/* isObject */.Gv)(object))
            return [];
        const inner = part === "" ? [] : [part];
        return Object.keys(object).flatMap((key) => {
            const meant = guess(key, vocabulary);
            if (meant === null)
                return [];
            // Beside the right one it is there on purpose.
            if (Object.hasOwn(object, meant.split(".")[0] ?? ""))
                return [];
            const whole = [...inner, meant].join(".");
            return [mistyped(context, at(location, ...inner, key), key, whole)];
        });
    });
}
/** The key that was meant; null where it is right, or one's own. */
function guess(key, vocabulary) {
    if (vocabulary.documented.includes(key))
        return null;
    const meant = keys_nearest(key, vocabulary);
    return meant === null || vocabulary.isUsed(key) ? null : meant;
}
function keys_nearest(key, { documented, synonyms }) {
    const plain = simplify(key);
    const spelling = documented.find((one) => simplify(one) === plain);
    if (spelling !== undefined)
        return spelling;
    if (Object.hasOwn(synonyms, plain))
        return synonyms[plain] ?? null;
    return documented.find((one) => keys_isSlip(plain, simplify(one))) ?? null;
}
function simplify(key) {
    return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
/** Short words are too near to each other: `host` is no slip of `cost`. */
function keys_isSlip(a, b) {
    const length = Math.min(a.length, b.length);
    const slips = length >= 8 ? 2 : length >= 6 ? 1 : 0;
    return Math.abs(a.length - b.length) <= slips && (0,mod/* distance */.Io)(a, b) <= slips;
}
function mistyped(context, location, key, meant) {
    const lines = linesToDelete(context, [location]);
    return patchFinding(location, {
        kind: keys_FINDINGS["patch-mistyped-key"],
        severity: "warning",
        message: meant === null
            ? `Nothing reads ${quote(key)}.`
            : `Nothing reads ${quote(key)}; did you mean ${quote(meant)}?`,
        remedy: meant === null
            ? `Delete ${lines}.`
            : `Write ${quote(meant)} instead, or delete ${lines}.`,
    });
}

;// CONCATENATED MODULE: ./build/compiled/patches/review/overlap.js






const overlap_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "patch-redundant": {
        severity: "notice",
        when: "models.dev now has the same value, or the entry or the file sets nothing.",
        remedy: "Delete the lines.",
    },
    "patch-shadowed": {
        severity: "notice",
        when: "A later patch sets the field again, or an exclude removes the model.",
        remedy: "Delete the lines.",
    },
    "patch-orphan": {
        severity: "warning",
        when: "The patch changes a model that models.dev does not have. The entry is not written.",
        remedy: "Delete the lines, or give the entry a `name` and all other fields.",
    },
    "exclude-unmatched": {
        severity: "notice",
        when: "Neither models.dev nor a patch has the excluded model, or one that the glob matches.",
        remedy: "Delete the line.",
    },
});
/**
 * What can be deleted from the patches without a change in the catalog. All of it can be deleted together: if either
 * of two entries could go, but not both, only one is reported.
 */
const overlapRule = {
    findings: Object.values(overlap_FINDINGS),
    check: (context) => [
        ...context.layered.flatMap((one) => {
            const [exclude] = one.excludes;
            return exclude
                ? [...one.layers, ...one.orphans].map((layer) => excluded(context, layer, exclude))
                : [
                    ...one.layers.flatMap((layer, index) => findRemovable(context, one, layer, one.layers[index + 1])),
                    ...one.orphans.map((layer) => orphan(context, layer)),
                ];
        }),
        ...checkExcludes(context),
        ...context.patches.filter(cleanup/* setsNothing */.j9).map(emptyFile),
    ],
};
function findRemovable(context, one, layer, next) {
    const fields = Object.keys(layer.values).map((field) => ({
        field,
        status: statusOfField(one, layer, next, field),
    }));
    const isHeader = one.model === undefined;
    const kinds = new Set(fields.map(({ status }) => status.kind));
    if (!isHeader && kinds.size === 0) {
        return bringsBack(one) ? [] : [emptyEntry(context, layer)];
    }
    const isWhole = !isHeader && kinds.size === 1;
    // Without its name the entry would no longer define the model.
    const candidates = fields.filter(({ field }) => isWhole || field !== "name" || isKnown(one));
    // A definition stays complete, so that it holds if upstream drops the model again.
    const isDefinition = !isHeader && typeof layer.values.name === "string";
    const redundant = candidates.flatMap(({ field, status }) => status.kind === "redundant" && (isWhole || !isDefinition) ? [field] : []);
    const shadowed = candidates.flatMap(({ field, status }) => status.kind === "shadowed" ? [{ field, by: status.by }] : []);
    const removable = (names) => isWhole ? [layer] : names.map((name) => at(layer, name));
    const location = at(layer);
    const reports = [
        {
            kind: overlap_FINDINGS["patch-redundant"],
            names: redundant,
            message: `${isHeader ? "The catalog has" : "Upstream has"} the same ${list(redundant.map(quote))}${isHeader ? " without it" : ""}${isWhole ? ", so the entry has no effect" : ""}.`,
        },
        {
            kind: overlap_FINDINGS["patch-shadowed"],
            names: shadowed.map(({ field }) => field),
            message: `${isWhole ? "The entry has no effect: " : ""}${sayWinners(context, shadowed)}.`,
        },
    ];
    return reports
        .filter(({ names }) => names.length > 0)
        .map(({ kind, names, message }) => deletable(context, location, removable(names), { kind, message }));
}
/** The last entry that sets a field is needed, unless all of them set the value that is there without them. */
function statusOfField(one, layer, next, field) {
    const setters = settersOf(one, field);
    const winner = setters.at(-1) ?? layer;
    const beneath = fieldOf(one.beneath, field);
    if (field === "name" && !isKnown(one)) {
        // Only the name makes it a model, so this one can go only if the next entry has a name, too.
        return typeof next?.values.name === "string"
            ? { kind: "shadowed", by: winner }
            : { kind: "needed" };
    }
    if (!one.isKept && setters.every((s) => (0,json/* isSame */.Ft)(s.values[field], beneath))) {
        return { kind: "redundant" };
    }
    return winner === layer
        ? { kind: "needed" }
        : { kind: "shadowed", by: winner };
}
/** Whether the repository's inputs leave the model out, so that only its entry keeps it in the catalog. */
function bringsBack({ upstream, beneath }) {
    return upstream !== undefined && beneath === undefined;
}
/** Whether the catalog would have it without patches. */
function isKnown({ beneath }) {
    return beneath !== undefined;
}
/** `"api" and "cost" are set again by line 5 of z.json; "name" is set again by line 9`. */
function sayWinners(context, shadowed) {
    const winners = new Map();
    for (const one of shadowed)
        (0,maps/* getOr */.MU)(winners, one.by, () => []).push(one);
    return [...winners]
        .map(([winner, fields]) => {
        const names = list(fields.map(({ field }) => quote(field)));
        const verb = fields.length === 1 ? "is" : "are";
        return `${names} ${verb} set again by ${lineOf(context, winner)}`;
    })
        .join("; ");
}
function emptyEntry(context, layer) {
    return deletable(context, at(layer), [layer], {
        kind: overlap_FINDINGS["patch-redundant"],
        message: "The entry sets nothing.",
    });
}
function excluded(context, layer, exclude) {
    const winner = lineOf(context, exclude);
    return deletable(context, at(layer), [layer], {
        kind: overlap_FINDINGS["patch-shadowed"],
        message: `The entry has no effect: ${winner} excludes the model.`,
        or: `or, if you want the model, ${winner}`,
    });
}
function orphan(context, layer) {
    return deletable(context, at(layer), [layer], {
        kind: overlap_FINDINGS["patch-orphan"],
        message: "The patch changes a model that upstream does not have (any more), so there is nothing to change.",
        or: 'or give it a "name" and all other fields to define the model yourself',
    });
}
function checkExcludes(context) {
    const isUnmatched = ({ upstream, layers }) => !upstream && layers.length === 0;
    const unmatched = context.layered
        .filter(isUnmatched)
        .flatMap(({ excludes }) => excludes);
    const repeated = context.layered
        .filter((one) => !isUnmatched(one))
        .flatMap(({ excludes }) => {
        const first = excludes.find(isGlobExclude) ?? excludes[0];
        return first === undefined
            ? []
            : excludes
                .filter((one) => one !== first)
                .map((location) => ({ location, first }));
    });
    // All of one file are deleted together, so they share one remedy.
    const byPatch = (0,maps/* groupBy */.$z)(unmatched, ({ patch }) => patch);
    return [
        ...unmatched.map((location) => ({
            ...deletable(context, location, byPatch.get(location.patch) ?? [], {
                kind: overlap_FINDINGS["exclude-unmatched"],
                message: isGlobExclude(location)
                    ? "Neither upstream nor a patch has such a model."
                    : "Neither upstream nor a patch has the model.",
            }),
            removable: [location],
        })),
        ...repeated.map(({ location, first }) => deletable(context, location, [location], {
            kind: overlap_FINDINGS["patch-shadowed"],
            message: `The model is excluded already, by ${lineOf(context, first)}.`,
        })),
    ];
}
/** A finding whose remedy is to delete something. */
function deletable(context, location, removable, { kind, message, or }) {
    const remedy = `Delete ${linesToDelete(context, removable)}${or === undefined ? "" : `; ${or}`}.`;
    const severity = kind.severity;
    return {
        ...patchFinding(location, { kind, severity, message, remedy }),
        removable,
    };
}
function emptyFile(patch) {
    const file = { patch, path: [] };
    return {
        ...patchFinding(file, {
            kind: overlap_FINDINGS["patch-redundant"],
            severity: "notice",
            message: "The file sets nothing.",
            remedy: `Delete ${quote(patch.file)}.`,
        }),
        removable: [file],
    };
}

;// CONCATENATED MODULE: ./build/compiled/patches/review/units.js







/** No price is so far below its peers by decision: a price per thousand tokens is, and one per token. */
const SUSPICIOUS = 300;
/** A median of fewer says nothing of a provider, whose models differ. */
const units_MIN_MODELS = 5;
/** More offers of a model elsewhere would say the same. */
const MAX_OFFERS = 500;
const units_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "patch-unit": {
        severity: "warning",
        when: `A price is at least ${SUSPICIOUS} times lower than models.dev's price, than the same model at other providers, or than the provider's median.`,
        remedy: "Prices are in USD per million tokens. Correct the price.",
    },
});
/** Prices in a patch that look like those of another unit. */
const unitRule = {
    findings: Object.values(units_FINDINGS),
    check: checkUnits,
};
function checkUnits(context) {
    let offers;
    const costsElsewhere = (provider, model) => {
        offers ??= groupOffers(context);
        const all = offers.get(context.diff.vendors.identityOf(model)) ?? [];
        return byDimension(all
            .slice(0, MAX_OFFERS)
            .filter((offer) => offer.provider !== provider)
            .map((offer) => costsOf(offer.model)));
    };
    const costsAt = (0,maps/* memo */.ph)((provider) => byDimension([...(context.upstream.get(provider)?.models.values() ?? [])].map(costsOf)));
    return context.layered.flatMap((one) => {
        const { model, excludes, upstream, provider } = one;
        const winner = settersOf(one, "cost").at(-1);
        if (!winner || model === undefined || excludes.length > 0)
            return [];
        const own = byDimension([costsOf(upstream)]);
        let others;
        const suspects = [...costsOf(winner.values).values()].flatMap(({ dimension, amount }) => {
            if (amount <= 0 || dimension.unit !== catalog_fields/* MILLION_TOKENS */.GD)
                return [];
            const elsewhere = () => {
                others ??= costsElsewhere(provider, { ...upstream, id: model });
                return others;
            };
            const peer = peerOf("upstream's", own, dimension) ??
                peerOf("the same model's elsewhere", elsewhere(), dimension) ??
                peerOf("the provider's median", costsAt(provider), dimension, units_MIN_MODELS);
            return peer && (0,lib_ratio/* isAtLeast */.du)(peer.price / amount, SUSPICIOUS)
                ? [{ dimension, price: amount, peer }]
                : [];
        });
        return suspects.length > 0 ? [suspect(context, winner, suspects)] : [];
    });
}
function groupOffers({ upstream, diff }) {
    const offers = new Map();
    for (const [provider, { models }] of upstream) {
        for (const [id, model] of models) {
            const identity = diff.vendors.identityOf({ ...model, id });
            (0,maps/* getOr */.MU)(offers, identity, () => []).push({ provider, model });
        }
    }
    return offers;
}
function costsOf(values) {
    return (0,changes_prices/* pricesOf */._5)({ id: "", cost: values?.cost ?? null });
}
function byDimension(all) {
    const prices = new Map();
    for (const one of all) {
        for (const [key, { amount }] of one) {
            if (amount > 0)
                (0,maps/* getOr */.MU)(prices, key, () => []).push(amount);
        }
    }
    for (const own of prices.values())
        own.sort((a, b) => a - b);
    return prices;
}
/** The median; null where there are too few. */
function peerOf(whose, prices, dimension, atLeast = 1) {
    const known = prices.get((0,catalog_fields/* dimensionKey */.U4)(dimension)) ?? [];
    const price = known[Math.floor(known.length / 2)];
    return price === undefined || known.length < atLeast
        ? null
        : { price, whose };
}
function suspect(context, winner, suspects) {
    const all = suspects.map(({ dimension, price, peer }) => `${(0,catalog_fields/* dimensionKey */.U4)(dimension)} ${price} (${peer.whose} is ${peer.price})`);
    const location = { patch: winner.patch, path: [...winner.path, "cost"] };
    return patchFinding(location, {
        kind: units_FINDINGS["patch-unit"],
        severity: "warning",
        message: `This looks like another unit: ${list(all)}.`,
        remedy: `Prices are in USD per million tokens. Correct or delete ${linesToDelete(context, [location])}.`,
    }, {
        field: ["cost"],
        after: Object.fromEntries(suspects.map(({ dimension, price }) => [
            (0,catalog_fields/* dimensionKey */.U4)(dimension),
            price,
        ])),
    });
}

;// CONCATENATED MODULE: ./build/compiled/patches/review.js






/** The rules for local patches. */
const review_RULES = [
    keyRule,
    overlapRule,
    conflictRule,
    unitRule,
];
const PATCH_REVIEW = {
    title: "Local patches",
    about: "None of these stops a run. Each names the file and the lines.",
    findings: review_RULES.flatMap(({ findings }) => findings),
};
/** Finds mistakes in local patches, and entries that are no longer needed. */
function reviewPatches(input) {
    const context = createPatchContext(input);
    const order = new Map(input.patches.map((patch, index) => [patch, index]));
    const found = review_RULES.flatMap(({ check }) => check(context));
    return {
        findings: found
            .map((patchFinding) => ({
            finding: patchFinding.finding,
            file: order.get(patchFinding.patch) ?? 0,
            offset: context.placeOf(patchFinding)?.offset ?? 0,
        }))
            .sort((a, b) => a.file - b.file || a.offset - b.offset)
            .map(({ finding }) => finding),
        cleaned: (0,cleanup/* cleanPatches */.IT)(found.flatMap(({ removable = [] }) => removable)),
    };
}

;// CONCATENATED MODULE: ./build/compiled/report/catalog-json.js



/**
 * catalog.json of the report: a catalog of provider files as models.dev would write it, for own scripts, in parts that are made when they are
 * read. What
 * the provider files leave out is upstream's. Where a patch or a hold sets `base_url` or `doc`, they are here, too.
 */
function renderCatalogJson(catalog, upstream, spellings) {
    return {
        [Symbol.iterator]: () => (0,models_dev/* renderModelsDev */.i1)(catalog, spellings, (id, provider) => toModelsDev(id, provider, upstream)),
    };
}
function toModelsDev(id, { header, models }, upstream) {
    const own = upstream.get(id);
    const beneath = buildHeader(id, own, []);
    const { base_url, doc, env, name } = header;
    const isOwnUrl = typeof base_url === "string" && base_url !== beneath.base_url;
    return {
        header: {
            ...own?.fields,
            ...(isOwnUrl && { api: base_url }),
            ...(doc !== undefined && doc !== beneath.doc && { doc }),
            env,
            id,
            name,
        },
        models: new Map([...models].map(([key, model]) => {
            const { provider: _, provider_model_id: __, ...fields } = model;
            const { provider } = own?.models.get(key) ?? own?.leftOut?.get(key) ?? {};
            const routing = (0,json/* isObject */.Gv)(provider) ? { provider } : {};
            return [key, { ...fields, ...routing }];
        })),
    };
}

// EXTERNAL MODULE: ./build/compiled/report/changelog-entry.js
var changelog_entry = __webpack_require__(9642);
;// CONCATENATED MODULE: ./build/compiled/report/changelog-file.js
/** The headings of keepachangelog.com, in their order. */
const KINDS = [
    "Added",
    "Changed",
    "Deprecated",
    "Removed",
    "Fixed",
    "Security",
];
/**
 * Adds list items under "Unreleased" of a changelog in the form of keepachangelog.com, by kind of change. It adds
 * missing headings and skips items that are already there. All other bytes stay the same.
 * @param text null if there is no changelog yet
 */
function addToChangelog(text, items) {
    const lineEnd = text?.includes("\r\n") ? "\r\n" : "\n";
    // Each line keeps its own line end.
    const lines = (text ?? "# Changelog\n").split(/(?<=\n)/);
    const last = lines.at(-1);
    if (last !== undefined && !last.endsWith("\n")) {
        lines[lines.length - 1] = last + lineEnd;
    }
    const start = findUnreleased(lines, lineEnd);
    for (const [kind, item] of items)
        insert(lines, start, kind, item, lineEnd);
    return lines.join("");
}
/** The index of the heading. If it is missing, it is added before the latest release. */
function findUnreleased(lines, lineEnd) {
    const found = lines.findIndex((line) => /^##\s+\[?unreleased\b/i.test(line));
    if (found !== -1)
        return found;
    const heading = `## [Unreleased]${lineEnd}`;
    const latest = lines.findIndex((line) => /^##\s/.test(line));
    if (latest !== -1) {
        lines.splice(latest, 0, heading, lineEnd);
        return latest;
    }
    lines.push(lineEnd, heading);
    return lines.length - 1;
}
function insert(lines, start, kind, item, lineEnd) {
    const end = endOfSection(lines, start, /^##?\s|^\[[^\]]+\]:/);
    const headings = lines.flatMap((line, index) => {
        const [, title] = /^###\s+(\w+)/.exec(line) ?? [];
        const isInside = index > start && index < end;
        return title !== undefined && isInside ? [{ title, index }] : [];
    });
    const own = headings.find(({ title }) => title === kind);
    if (own) {
        const ownEnd = endOfSection(lines, own.index, /^#{1,3}\s|^\[[^\]]+\]:/);
        const isThere = lines
            .slice(own.index, ownEnd)
            .some((line) => line.trim() === item);
        if (isThere)
            return;
        const after = lastLineBefore(lines, ownEnd);
        const gap = after === own.index ? [lineEnd] : [];
        lines.splice(after + 1, 0, ...gap, item + lineEnd);
        return;
    }
    const order = KINDS.indexOf(kind);
    const next = headings.find(({ title }) => KINDS.indexOf(title) > order);
    const heading = `### ${kind}${lineEnd}`;
    if (next) {
        const block = [heading, lineEnd, item + lineEnd, lineEnd];
        lines.splice(next.index, 0, ...block);
    }
    else {
        const after = lastLineBefore(lines, end);
        const block = [lineEnd, heading, lineEnd, item + lineEnd];
        lines.splice(after + 1, 0, ...block);
    }
}
/** The index of the line that ends the section, or the number of lines. */
function endOfSection(lines, start, ends) {
    const offset = lines.slice(start + 1).findIndex((line) => ends.test(line));
    return offset === -1 ? lines.length : start + 1 + offset;
}
/** The index of the last line before `end` that is not blank. */
function lastLineBefore(lines, end) {
    let index = end - 1;
    while (index > 0 && lines[index]?.trim() === "")
        index -= 1;
    return index;
}

// EXTERNAL MODULE: ./build/compiled/report/sections/lead.js
var lead = __webpack_require__(5158);
// EXTERNAL MODULE: ./build/compiled/report/sync-report.js + 3 modules
var sync_report = __webpack_require__(4659);
;// CONCATENATED MODULE: ./build/compiled/upstream/listings.js


/** Whether upstream lists a model, even one that this repository leaves out or that can't be used. */
function upstreamTest(data) {
    const models = new Map(Object.entries((0,json/* isObject */.Gv)(data) ? data : {}).map(([id, entry]) => [
        (0,provider_id/* normalizeProviderId */.ob)(id),
        (0,json/* isObject */.Gv)(entry) && (0,json/* isObject */.Gv)(entry.models) ? entry.models : {},
    ]));
    return ({ provider, id }) => Object.hasOwn(models.get(provider) ?? {}, id);
}

;// CONCATENATED MODULE: ./build/compiled/upstream/model.js


const MAX_ID_LENGTH = 500;
/** Reports repeat the keys. models.dev's longest key has about twenty characters. */
const MAX_KEY_LENGTH = 500;
/** Only numbers that this program computes with are checked. Everything else, including new fields, passes unchanged. */
const NUMBERS = { cost: catalog_fields/* PRICES */.ze, limit: catalog_fields/* LIMITS */.b1 };
/**
 * Why models.dev's entry of a model can't be used; empty if it can. Plain code, because a schema parser took a tenth of
 * the whole run for five thousand models.
 */
function problemsOf(key, model) {
    if (!(0,json/* isObject */.Gv)(model))
        return ["expected an object"];
    const { id, name, status, modalities } = model;
    const problems = [];
    if (id !== key) {
        const shown = typeof id === "string" ? JSON.stringify(id) : "no text";
        problems.push(`id: ${shown} is listed as ${JSON.stringify(key)}`);
    }
    if (key === "" || key.length > MAX_ID_LENGTH || !key.isWellFormed()) {
        problems.push(`id: expected 1 to ${MAX_ID_LENGTH} characters of well-formed Unicode`);
    }
    if (!isNone(name) && !(typeof name === "string" && name.isWellFormed())) {
        problems.push("name: expected well-formed Unicode text");
    }
    if (!isNone(status) && typeof status !== "string") {
        problems.push("status: expected text");
    }
    checkNumbers(model, "cost", problems);
    checkNumbers(model, "limit", problems);
    if (!isNone(modalities))
        checkModalities(modalities, problems);
    if (!isWritableModel(model)) {
        problems.push(`must not nest deeper than ${json/* MAX_DEPTH */.lr} levels, or hold a number too large for JSON or a key of more than ${MAX_KEY_LENGTH} characters`);
    }
    return problems;
}
function checkModalities(modalities, problems) {
    if (!(0,json/* isObject */.Gv)(modalities)) {
        problems.push("modalities: expected an object");
        return;
    }
    for (const { name } of catalog_fields/* MODALITIES */.gA) {
        if (!isListOfTexts(modalities[name])) {
            problems.push(`modalities.${name}: expected a list of texts`);
        }
    }
}
function checkNumbers(model, field, problems) {
    const value = model[field];
    if (isNone(value))
        return;
    if (!(0,json/* isObject */.Gv)(value)) {
        problems.push(`${field}: expected an object`);
        return;
    }
    for (const { name } of NUMBERS[field]) {
        const amount = value[name];
        if (!isNone(amount) && typeof amount !== "number") {
            problems.push(`${field}.${name}: expected a number`);
        }
    }
}
function isNone(value) {
    return value === undefined || value === null;
}
function isListOfTexts(value) {
    return (isNone(value) ||
        (Array.isArray(value) && value.every((item) => typeof item === "string")));
}
/** Prices and limits may be infinite here: rules check them field by field, see `findings/prices.ts` and `limits.ts`. */
function isWritableModel(model) {
    for (const field in model) {
        if (field.length > MAX_KEY_LENGTH)
            return false;
        const value = model[field] ?? null;
        const holdsAmounts = Object.hasOwn(NUMBERS, field) && (0,json/* isObject */.Gv)(value);
        if (!isWritable(value, json/* MAX_DEPTH */.lr - 1, holdsAmounts))
            return false;
    }
    return true;
}
/** `1e999` is valid JSON, but is read as Infinity, which JSON can't represent. */
function isWritable(value, levels, holdsAmounts = false) {
    if (typeof value === "number")
        return Number.isFinite(value);
    if (typeof value !== "object" || value === null)
        return true;
    if (levels === 0)
        return false;
    for (const key in value) {
        if (!Array.isArray(value) && key.length > MAX_KEY_LENGTH)
            return false;
        const inner = value[key] ?? null;
        if (holdsAmounts && typeof inner === "number")
            continue;
        if (!isWritable(inner, levels - 1))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/compiled/upstream/provider.js


/** Reads models.dev's entry of a provider, or says why it can't be used. Checks only the fields that this program uses. */
function readProvider(entry) {
    if (!(0,json/* isObject */.Gv)(entry))
        return { problems: ["expected an object"] };
    const { models, ...all } = entry;
    const { name, base_url, env, description, doc } = all;
    const problems = [];
    const textOf = (field, value) => {
        if (value === undefined || value === null)
            return undefined;
        if (isText(value))
            return value;
        problems.push(`${field}: expected well-formed Unicode text`);
        return undefined;
    };
    const read = {
        name: textOf("name", name),
        base_url: textOf("base_url", base_url),
        env: Array.isArray(env) && env.every(isText) ? env : undefined,
        description: textOf("description", description),
        fields: Object.fromEntries(Object.entries(all).filter(isUsable)),
        page: pageOf(doc),
    };
    if (env !== undefined && env !== null && read.env === undefined) {
        problems.push("env: expected a list of texts");
    }
    if (!(0,json/* isObject */.Gv)(models)) {
        return { problems: [...problems, "models: expected an object"] };
    }
    return problems.length > 0 ? { problems } : { ...read, models };
}
function isUsable([key, value]) {
    return key.length <= MAX_KEY_LENGTH && isWritable(value, json/* MAX_DEPTH */.lr - 1);
}
/** Several times the length of the longest one. */
const MAX_LENGTH = 500;
/** Only shown as a link, so one that can't be is no reason to leave the provider out. */
function pageOf(doc) {
    if (typeof doc !== "string" || !URL.canParse(doc))
        return undefined;
    const { protocol, username, password, href } = new URL(doc);
    const isPlain = protocol === "https:" && username === "" && password === "";
    return isPlain && href.length <= MAX_LENGTH ? href : undefined;
}
function isText(value) {
    return typeof value === "string" && value.isWellFormed();
}

;// CONCATENATED MODULE: ./build/compiled/upstream/validate.js






/** Reported per entry. The next run reports the rest. */
const MAX_PROBLEMS = 3;
const validate_FINDINGS = (0,lib_finding/* declareFindings */.HI)({
    "invalid-provider": {
        severity: "warning",
        when: "An entry of models.dev can't be used, or its id can't be a file name. The provider stays as it was; a new one is left out.",
        remedy: "Report it to models.dev.",
    },
    "invalid-model": {
        severity: "warning",
        when: "An entry of models.dev can't be used. The model stays as it was; a new one is left out.",
        remedy: "Report it to models.dev, or define the model in a local patch until it is corrected.",
    },
});
const CATALOG_VALIDATION = {
    title: "Entries of models.dev",
    findings: Object.values(validate_FINDINGS),
};
/**
 * Checks models.dev's catalog entry by entry. A provider or model that can't be used becomes a finding and
 * stays as it was in `previous`, or is left out if it is new.
 * @throws {Problem} when it is not models.dev's catalog, or contains a dangerous id.
 */
function validate(data, previous, isWanted) {
    const upstream = new Map();
    const others = new Map();
    const findings = [];
    for (const [rawId, entry] of Object.entries(requireModelsDev(data))) {
        const id = acceptId(rawId, findings);
        if (id === null)
            continue;
        if (!isWanted(id)) {
            const other = readOther(rawId, entry);
            if (other)
                others.set(id, other);
            continue;
        }
        const twin = upstream.get(id);
        if (twin !== undefined)
            throw twins(twin.id, rawId, id);
        const read = readProvider(entry);
        const before = previous.get(id);
        if ("problems" in read) {
            findings.push(invalidProvider(id, before, read.problems));
            if (before)
                upstream.set(id, asUpstream(rawId, before));
        }
        else {
            const models = usableModels(id, read.models, before, findings);
            upstream.set(id, { ...read, id: rawId, models });
        }
    }
    return { upstream, others, findings };
}
function readOther(id, entry) {
    const read = readProvider(entry);
    if ("problems" in read)
        return null;
    const models = usableModels(id, read.models, undefined, []);
    return { ...read, id, models };
}
function requireModelsDev(data) {
    const hasProvider = (0,json/* isObject */.Gv)(data) &&
        Object.values(data).some((entry) => (0,json/* isObject */.Gv)(entry) && (0,json/* isObject */.Gv)(entry.models));
    if (!hasProvider)
        throw notModelsDev(describeShape(data));
    return data;
}
function acceptId(rawId, findings) {
    const refusal = (0,provider_id/* refuseProviderId */.xs)(rawId);
    if (refusal?.leavesFolder) {
        throw new problem/* Problem */.AF({
            title: "The catalog holds a dangerous provider id",
            cause: `The provider id ${JSON.stringify(rawId)} ${refusal.reason}.`,
            remedy: "Nothing was written. Look at `source`: models.dev has no such ids, so the answer may have been tampered with.",
        });
    }
    if (refusal) {
        findings.push((0,lib_finding/* createFinding */.uP)({
            kind: validate_FINDINGS["invalid-provider"],
            severity: "warning",
            message: `The provider id ${refusal.reason}. The provider is left out.`,
            remedy: "Nothing to do here; models.dev has to give it another id.",
        }, { subject: { provider: rawId } }));
        return null;
    }
    return (0,provider_id/* normalizeProviderId */.ob)(rawId);
}
function usableModels(provider, models, before, findings) {
    const usable = new Map();
    for (const [key, value] of Object.entries(models)) {
        const problems = problemsOf(key, value);
        if (problems.length === 0) {
            usable.set(key, value);
            continue;
        }
        const kept = before?.models.get(key);
        if (kept)
            usable.set(key, kept);
        findings.push((0,lib_finding/* createFinding */.uP)({
            kind: validate_FINDINGS["invalid-model"],
            severity: "warning",
            message: `models.dev's entry is not usable (${joinProblems(problems)}). The model is ${kept ? "left as it was" : "left out"}.`,
        }, { subject: { provider, model: key } }));
    }
    return usable;
}
function invalidProvider(provider, before, problems) {
    return (0,lib_finding/* createFinding */.uP)({
        kind: validate_FINDINGS["invalid-provider"],
        severity: "warning",
        message: `models.dev's entry is not usable (${joinProblems(problems)}). The provider is ${before ? "left as it was" : "left out"}.`,
    }, { subject: { provider } });
}
function joinProblems(problems) {
    return problems.slice(0, MAX_PROBLEMS).join("; ");
}
/** A provider of the previous catalog in upstream's form, so that building it again gives the same. */
function asUpstream(id, { header, models }) {
    const { name, base_url, env, doc } = header;
    return {
        id,
        name,
        base_url: typeof base_url === "string" ? base_url : null,
        env,
        description: typeof doc === "string" ? doc : undefined,
        fields: header,
        models: models,
    };
}
function describeShape(data) {
    if (!(0,json/* isObject */.Gv)(data)) {
        return `It is ${Array.isArray(data) ? "a list" : `a ${data === null ? "null" : typeof data}`}.`;
    }
    if (Object.keys(data).length === 0)
        return "It is an empty object.";
    if ((0,json/* isObject */.Gv)(data.error) && (0,json/* nestsTooDeep */.qK)(data.error)) {
        return "It is an error message.";
    }
    if (typeof data.error === "string" || (0,json/* isObject */.Gv)(data.error)) {
        return `It is an error message: ${JSON.stringify(data.error).slice(0, 200)}.`;
    }
    const keys = Object.keys(data)
        .slice(0, 5)
        .map((key) => JSON.stringify(key));
    return `No entry of it is a provider with models; its keys are ${keys.join(", ").slice(0, 200)}${keys.length < Object.keys(data).length ? ", …" : ""}.`;
}
function notModelsDev(cause) {
    return new problem/* Problem */.AF({
        title: "The catalog does not have models.dev's shape",
        cause: `${cause} Expected {"<provider id>": {"id", "name", "models": {"<model id>": {…}}}}.`,
        remedy: "Nothing was written. Check `source`; the default is https://models.dev/api.json.",
    });
}
function twins(first, second, id) {
    return new problem/* Problem */.AF({
        title: "Two providers of the catalog would share one file",
        cause: `${JSON.stringify(first)} and ${JSON.stringify(second)} are both ${JSON.stringify(id)} once written with underscores.`,
        remedy: "Nothing was written. Report it to models.dev; until it is corrected, leave both out with `exclude-providers`.",
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/compiled/lib/json-text.js
var json_text = __webpack_require__(9876);
;// CONCATENATED MODULE: ./build/compiled/usage/profile.js






const amount = schemas/* number */.aig({ error: "must be a number" })
    .check(api/* _nonnegative */.UI({ error: "must not be negative" }));
/** How much a repository's product uses each model. Published as `schemas/usage-profile.json`. */
const profileSchema = schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[^:]+:./), schemas/* describe */.q0y("<provider>:<model>")), schemas/* record */.g1P(schemas/* string */.YjP(), amount, {
    error: 'must be an object of numbers, such as {"input": 12000000}',
})
    .check(schemas/* describe */.q0y(`How many per month, by price dimension: tokens for ${catalog_fields/* PRICES */.ze.map(({ name }) => name).join(", ")}; for other prices the unit of the price, such as requests for per_request`)), {
    error: ({ code }) => code === "invalid_key"
        ? "must be <provider>:<model>"
        : 'must be an object of "<provider>:<model>": {numbers per month}',
});
/**
 * Reads a usage profile.
 * @throws {Problem} that lists every mistake of the file
 */
function readProfile(rawText, file) {
    const read = (0,json_text/* readWritten */.IL)(rawText, file, profileSchema);
    if ("problems" in read)
        throw unusable(read.problems);
    return Object.entries(read.data).map(([key, amounts]) => {
        const colon = key.indexOf(":");
        return {
            provider: (0,provider_id/* normalizeProviderId */.ob)(key.slice(0, colon)),
            id: key.slice(colon + 1),
            amounts,
        };
    });
}
function unusable(problems) {
    return new problem/* Problem */.AF({
        title: "The usage profile can't be used",
        cause: problems.join("\n"),
        remedy: 'Nothing was written. Correct `usage-profile`: {"openai:gpt-5": {"input": 12000000, "output": 3000000}}, in tokens per month.',
    });
}
/** The cost with the prices of both catalogs. A renamed model counts as the same model. */
function billOf(profile, { before, after, renames }) {
    const find = (catalog, provider, id) => catalog.get(provider)?.models.get(id);
    const models = [];
    const uncounted = [];
    for (const { provider, id, amounts } of profile) {
        const rename = renames.find(({ from }) => from.provider === provider && from.model.id === id);
        const was = costOf(find(before, provider, id), amounts);
        const now = costOf(rename?.to.model ?? find(after, provider, id), amounts);
        if (was === null || now === null)
            uncounted.push(`${provider}:${id}`);
        else
            models.push({ provider, id, before: was, after: now });
    }
    const sum = (side) => models.reduce((total, model) => total + model[side], 0);
    return { before: sum("before"), after: sum("after"), models, uncounted };
}
/** In USD; null if a price or its unit is not known. */
function costOf(model, amounts) {
    if (!model)
        return null;
    const prices = (0,changes_prices/* pricesOf */._5)(model);
    let total = 0;
    for (const [dimension, amount] of Object.entries(amounts)) {
        if (amount === 0)
            continue;
        const price = priceFor(dimension, prices);
        const unit = price?.dimension.unit;
        if (!price || !unit)
            return null;
        total += (price.amount * amount) / unit.size;
    }
    return total;
}
/** If a provider has no price for the cache, cached tokens cost as much as input; the same for reasoning and output. */
function priceFor(dimension, prices) {
    const fallback = catalog_fields/* PRICES */.ze.find(({ name }) => name === dimension)?.fallback;
    const price = prices.get(dimension);
    return price || fallback === undefined ? price : priceFor(fallback, prices);
}

// EXTERNAL MODULE: ./build/compiled/usage/successors.js
var successors = __webpack_require__(5827);
;// CONCATENATED MODULE: ./build/compiled/usage/use.js

/** One use for each line, those in code first. A line may name a model twice. */
function oncePerLine(uses) {
    const lines = new Map();
    for (const use of uses) {
        (0,maps/* getOr */.MU)(lines, JSON.stringify([use.path, use.line]), () => use);
    }
    const all = [...lines.values()];
    return [
        ...all.filter(({ place }) => place === "code"),
        ...all.filter(({ place }) => place !== "code"),
    ];
}

;// CONCATENATED MODULE: ./build/compiled/usage/affected.js






const BY_SERIOUSNESS = [
    "removed",
    "renamed",
    "deprecated",
    "weaker",
    "repriced",
];
/** Finds the changes that affect models in use. */
function findAffected(uses, diff, files) {
    const eventsAt = collectEvents(diff);
    const groups = (0,maps/* groupBy */.$z)(uses, ({ provider, id }) => JSON.stringify([provider, id]));
    /** A renamed model keeps its price. */
    const newIdOf = (provider, id) => diff.renames.find(({ from }) => from.provider === provider && from.model.id === id)?.to.model;
    const models = [];
    const affected = [];
    for (const group of groups.values()) {
        const [{ provider = "", id = "" } = {}] = group;
        const own = oncePerLine(group);
        const inCode = own.filter(({ place }) => place === "code");
        if (inCode.length > 0) {
            const before = diff.before.get(provider)?.models.get(id);
            const after = diff.after.get(provider)?.models.get(id) ?? newIdOf(provider, id);
            models.push({
                provider,
                id,
                uses: inCode,
                before: before ? (0,changes_prices/* blendOf */.BG)(before) : null,
                after: after ? (0,changes_prices/* blendOf */.BG)(after) : null,
                isDeprecated: after !== undefined && (0,abilities/* statusOf */.c2)(after) === "deprecated",
            });
        }
        const events = eventsAt(provider, id);
        if (events.length > 0)
            affected.push({ provider, id, events, uses: own });
    }
    affected.sort((a, b) => seriousnessOf(a) - seriousnessOf(b) || b.uses.length - a.uses.length);
    const named = models.flatMap(({ uses }) => uses.map(({ path }) => path));
    return {
        files,
        filesWithUses: new Set(named).size,
        models: models.sort((a, b) => b.uses.length - a.uses.length),
        affected: affected.filter(isInCode),
        affectedElsewhere: affected.filter((one) => !isInCode(one)),
    };
}
function isInCode({ uses }) {
    return uses.some(({ place }) => place === "code");
}
function seriousnessOf({ events }) {
    return Math.min(...events.map(({ kind }) => BY_SERIOUSNESS.indexOf(kind)));
}
function collectEvents(diff) {
    const successorOf = (0,successors/* successorFinder */.D)(diff);
    // Created only for the few models that are in use.
    const events = new Map();
    const add = (provider, id, createEvent) => {
        (0,maps/* getOr */.MU)(events, JSON.stringify([provider, id]), () => []).push(createEvent);
    };
    for (const { provider, model } of diff.changes.models.removed) {
        add(provider, model.id, () => ({
            kind: "removed",
            successor: successorOf(provider, model),
        }));
    }
    for (const { from, to } of diff.renames) {
        const place = { provider: to.provider, id: to.model.id };
        add(from.provider, from.model.id, () => ({ kind: "renamed", to: place }));
    }
    for (const { provider, before, after } of (0,changes_compare/* newlyDeprecated */.vo)(diff)) {
        add(provider, before.id, () => ({
            kind: "deprecated",
            successor: successorOf(provider, after),
        }));
    }
    for (const { model, losses } of diff.abilities) {
        if (losses.length === 0)
            continue;
        add(model.provider, model.before.id, () => ({ kind: "weaker", losses }));
    }
    for (const { model, changes: all } of diff.repricings) {
        const changes = all.filter(isWorthReading);
        if (changes.length === 0)
            continue;
        add(model.provider, model.before.id, () => ({ kind: "repriced", changes }));
    }
    return (provider, id) => events
        .get(JSON.stringify([provider, id]))
        ?.map((createEvent) => createEvent()) ?? [];
}
/** A price that moves by less makes no difference to anybody's plans. */
const MIN_MOVE = 0.1;
/** Neither a price that was not known before nor a small move says what to do. */
function isWorthReading({ before, ratio }) {
    if (before === null)
        return false;
    return ratio === null || Math.abs(ratio - 1) >= MIN_MOVE - 1e-9;
}

;// CONCATENATED MODULE: ./build/compiled/usage/gone.js


/** Groups uses by model: those in code first, the most used of them first. */
function findGone(uses, gone) {
    const groups = (0,maps/* groupBy */.$z)(uses, ({ provider, id }) => JSON.stringify([provider, id]));
    return [...groups.values()]
        .flatMap((own) => {
        const [first] = own;
        const listing = first ? gone.get(first) : null;
        if (listing === null)
            return [];
        const { provider, id, since } = listing;
        const lines = oncePerLine(own);
        return [
            {
                provider,
                id,
                since,
                renamedTo: gone.renamedTo(listing),
                inCode: lines.filter(({ place }) => place === "code"),
                elsewhere: lines.filter(({ place }) => place !== "code"),
            },
        ];
    })
        .sort((a, b) => b.inCode.length - a.inCode.length ||
        b.elsewhere.length - a.elsewhere.length);
}

// EXTERNAL MODULE: ./build/compiled/usage/ids.js + 1 modules
var usage_ids = __webpack_require__(6299);
// EXTERNAL MODULE: ./build/compiled/usage/ignore-comments.js
var ignore_comments = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/compiled/usage/search.js + 4 modules
var search = __webpack_require__(4188);
;// CONCATENATED MODULE: ./build/compiled/usage/usage.js





/**
 * Finds the models of both catalogs that files name, and the changes that affect them. Patches are not searched: what
 * happens to their models is reported with the patches. Also finds the names of models that neither catalog has.
 */
function findUsage(sources, patchesDir, diff, gone) {
    const ids = (0,usage_ids/* collectIds */.X1)([diff.before, diff.after], diff.vendors, gone.listings);
    const uses = [];
    let files = 0;
    for (const source of sources) {
        files += 1;
        if (source.path.startsWith(`${patchesDir}/`))
            continue;
        const own = (0,search/* searchText */.w)(source.path, source.bytes, ids);
        for (const use of (0,ignore_comments/* withoutIgnored */.fq)(source.bytes, own))
            uses.push(use);
    }
    const having = (wanted) => uses.filter(({ standing }) => standing === wanted);
    return {
        ...findAffected(having("listed"), diff, files),
        gone: findGone(having("gone"), gone),
    };
}

;// CONCATENATED MODULE: ./build/compiled/compose.js
































/** All findings that a run can report; docs/findings.md has a table for each source. */
const FINDING_SOURCES = [
    ...RULES,
    CATALOG_VALIDATION,
    PATCH_REVIEW,
    decisions_acknowledged/* ACKNOWLEDGEMENT_CHECK */.od,
    FOLDER_CHECK,
    INPUT_CHECK,
];
const untimed = (_stage, work) => work();
/**
 * Validate, patch, build, compare, judge, render, report. The result depends only on the arguments, so that every run
 * can be replayed.
 * @throws {Problem} when upstream or the result must not be written
 */
function compose({ checkout, patches: allPatches, acknowledgements, ticks = decisions_ticks/* NO_TICKS */.tJ, gone: recordedGone, profile, usage, fetched, included, unmatched, }, options, now, timed = untimed) {
    const form = (0,place/* formOf */.QU)(options);
    const isWanted = (0,provider_id/* providerFilter */.S9)(options.providers, options.excludeProviders);
    const filter = modelFilter(options);
    const patches = allPatches.filter(({ provider }) => isWanted(provider));
    const previous = timed("read", () => (0,catalog_previous/* parsePrevious */.Z)(checkout.base, options));
    refuseForeign(previous, options);
    const { upstreamValues } = previous;
    const isFirstSync = previous.providerFiles.size === 0;
    const validated = timed("validate", () => validate(fetched.data, previous.catalog, isWanted));
    const { others } = validated;
    const upstream = leaveOut(validated.upstream, filter);
    const built = timed("build", () => buildCatalog(upstream, patches, previous, form));
    const unmatchedHere = [
        ...unmatchedProviders(options, fetched.data, allPatches, previous.catalog),
        ...unmatchedModels(options, upstream, patches),
    ];
    // Rules compare with everything that upstream has. With three providers, they could compare with nothing.
    const listings = others.size === 0 && !filter.isNarrow
        ? built.catalog
        : timed("build", () => {
            const all = new Map([...validated.upstream, ...others]);
            const { catalog } = buildCatalog(all, [], undefined, form);
            return withOwn(catalog, built.catalog);
        });
    refuseEmpty(built.catalog, options, unmatchedHere);
    if (form === "req-llm")
        refuseTwins(built.catalog);
    const wantedBefore = stillWanted(previous.catalog, isWanted, filter, patches);
    const damage = isFirstSync
        ? null
        : (0,findings_damage/* findDamage */.T)(wantedBefore, built.catalog, listings, options);
    const isUpstream = upstreamTest(fetched.data);
    const compare = (after, vendors) => timed("compare", () => (0,changes_compare/* compareCatalogs */.m6)(previous.catalog, after, vendors, isUpstream));
    const fullDiff = compare(built.catalog, (0,vendors/* findVendors */.J)(listings));
    const checked = timed("judge", () => {
        const priorDecisions = {
            acknowledgements,
            ticks,
            upstreamValues: upstreamValues ?? [],
            isWanted,
            patches,
            form,
            untracked: previous.untracked,
            gone: recordedGone,
        };
        const view = { listings, pages: pagesOf(upstream) };
        return runRules(fullDiff, options, priorDecisions, now, view);
    });
    const isHeld = checked.held.length > 0;
    const diff = isHeld ? compare(checked.catalog, fullDiff.vendors) : fullDiff;
    const gone = [
        ...(0,changes_gone/* listGone */.qT)(recordedGone, diff, isUpstream, now),
        ...(0,changes_gone/* listUnpriced */.T9)(recordedGone, diff, now),
    ];
    const patchReview = timed("judge", () => reviewPatches({ patches, upstream, upstreamValues, diff, form }));
    const leftOut = new Set(allPatches
        .filter(({ provider }) => !isWanted(provider))
        .map(({ file }) => file));
    const patchFindings = markKnown((0,decisions_acknowledged/* acknowledgePatches */.V9)(patchReview.findings, acknowledgements, (file) => leftOut.has(file), now), previous.patchFindings);
    const { files, changes, catalogJson } = timed("render", () => {
        const spellings = spellingsOf(upstream, patches);
        const files = (0,catalog_files/* renderFiles */.gt)(diff.after, options, checkout.base.get((0,catalog_files/* manifestPath */.ji)(options.modelsDir)), now, {
            upstreamValues: [...built.upstreamValues, ...checked.held],
            gone,
            patchFindings: patchFindings.map(lib_finding/* findingKey */.fl),
        }, spellings);
        const owned = (0,catalog_previous/* ownFiles */.a)(previous, options);
        const changes = fileChanges(checkout.base, files, owned);
        const text = files.get(options.catalogFile ?? "");
        return {
            files,
            changes: withoutAging(changes, options, checkout.base),
            catalogJson: text === undefined
                ? renderCatalogJson(diff.after, upstream, spellings)
                : [text],
        };
    });
    const findings = timed("judge", () => [
        ...validated.findings.filter(({ subject }) => isAboutWanted(subject, filter)),
        ...patchFindings,
        ...checked.findings.filter(({ severity }) => !isFirstSync || severity === "danger"),
        ...folderFindings(previous, files, checkout.foreign),
        ...inputFindings([...unmatchedHere, ...unmatched], checkout.unreadPatches),
    ]);
    const used = usage &&
        timed("search", () => findUsage(usage.sources, options.patchesDir, diff, (0,changes_gone/* goneModels */._M)(gone, usage.knownGone.filter((model) => !isUpstream(model)), diff.after)));
    return timed("report", () => {
        const { url, sha256, bytes, fetchedAt } = fetched;
        const report = {
            source: { url, sha256, bytes, fetchedAt },
            isFirstSync,
            ...diff,
            ...(0,sync_report/* toRows */.h_)(diff),
            findings,
            decisions: checked.decisions,
            patchFindings,
            cleanedPatches: patchReview.cleaned,
            acceptedFile: options.acceptedFile,
            patches,
            compatibility: assessCompatibility(diff),
            usage: used,
            permalink: usage?.permalink ?? null,
            pages: pagesOf(upstream),
            bill: profile && billOf(profile, diff),
            staleFiles: changes.remove,
            writtenFiles: changes.write.size,
            newUpstreamValues: newValues([...built.upstreamValues, ...checked.held], upstreamValues ?? []),
            hasProvidersModule: options.providersModule !== null,
            included: included.map(({ path, file, baseId }) => ({
                path,
                change: file === null ? "deleted" : baseId === null ? "new" : "changed",
            })),
        };
        const composed = withoutSpent({
            files,
            changes,
            catalogJson,
            report,
            damage,
        });
        return options.changelogFile === null
            ? composed
            : withChangelog(options.changelogFile, checkout.base, composed);
    });
    /** Takes out the acknowledgements that nothing needs any more. */
    function withoutSpent(composed) {
        const { file } = acknowledgements;
        const text = checkout.base.get(file);
        return text === undefined || checked.spent.length === 0
            ? composed
            : withFile(composed, file, (0,decisions_acknowledged/* withoutEntries */.Lf)(text, checked.spent));
    }
}
function withFile(composed, path, text) {
    const { files, changes } = composed;
    return {
        ...composed,
        files: new Map(files).set(path, text),
        changes: { ...changes, write: new Map(changes.write).set(path, text) },
    };
}
/** The previous catalog, without what the repository's inputs and patches leave out now. */
function stillWanted(catalog, isWanted, filter, patches) {
    const { isNamed, isExcluded } = namedByPatches(patches);
    const wanted = [...catalog].filter(([id]) => isWanted(id));
    const reduced = wanted.map(([provider, entry]) => {
        const kept = [...entry.models].filter(([id, model]) => !isExcluded({ provider, id }) &&
            (filter.isWanted({ provider, id }, model) || isNamed({ provider, id })));
        return [provider, { ...entry, models: new Map(kept) }];
    });
    return new Map(reduced.filter(([, { models }]) => models.size > 0));
}
/** All of upstream, with the repository's own catalog in place of what it is made from. */
function withOwn(all, own) {
    const merged = new Map(all);
    for (const [id, provider] of own) {
        const models = new Map(all.get(id)?.models);
        for (const [key, model] of provider.models)
            models.set(key, model);
        merged.set(id, { ...provider, models });
    }
    return merged;
}
/** A provider that only patches define has the spelling of the first of them. */
function spellingsOf(upstream, patches) {
    return new Map([
        ...patches.map((one) => [one.provider, one.spelling]).reverse(),
        ...[...upstream].map(([id, own]) => [id, own.id]),
    ]);
}
function isAboutWanted(subject, filter) {
    if (!("provider" in subject) || subject.model === undefined)
        return true;
    return filter.isNamed({ provider: subject.provider, id: subject.model });
}
/** Findings that the last run reported are no news. */
function markKnown(findings, reported) {
    const isReported = new Set(reported);
    return findings.map((finding) => isReported.has((0,lib_finding/* findingKey */.fl)(finding)) ? { ...finding, known: true } : finding);
}
function newValues(now, last) {
    const known = new Set(last.map(upstream_values/* valueKey */.zV));
    return now.filter((value) => !known.has((0,upstream_values/* valueKey */.zV)(value)));
}
/** That a value is held for longer is noted with the next change, and is none itself. */
function withoutAging(changes, place, base) {
    const path = (0,upstream_values/* upstreamValuesPath */.D$)(place);
    const text = changes.write.get(path);
    const isAlone = changes.write.size === 1 && changes.remove.length === 0;
    if (text === undefined || !isAlone)
        return changes;
    return (0,upstream_values/* withoutAges */.nA)(text) === (0,upstream_values/* withoutAges */.nA)(base.get(path) ?? "")
        ? { ...changes, write: new Map() }
        : changes;
}
/** Adds an entry to the repository's own changelog, but only if the catalog changes. */
function withChangelog(path, base, composed) {
    const { changes, report } = composed;
    if (changes.write.size + changes.remove.length === 0 || (0,lead/* hasNoNews */.bs)(report)) {
        return composed;
    }
    const text = addToChangelog(base.get(path) ?? null, (0,changelog_entry/* changelogEntry */.D)(report));
    return withFile(composed, path, text);
}
function pagesOf(upstream) {
    return new Map([...upstream].flatMap(([id, { page }]) => (page ? [[id, page]] : [])));
}
function refuseEmpty(catalog, options, unmatchedHere) {
    if (catalog.size > 0)
        return;
    const meant = unmatchedHere.flatMap(({ nearest }) => nearest ?? []);
    const filters = Object.entries({
        providers: options.providers,
        "exclude-providers": options.excludeProviders,
        models: options.models,
        "exclude-models": options.excludeModels,
        only: options.only,
    }).filter(([, entries]) => entries.length > 0);
    const listed = filters.map(([input, entries]) => `\`${input}\` (${entries.join(", ")})`);
    throw new problem/* Problem */.AF({
        title: "The new catalog would be empty",
        cause: filters.length > 0
            ? `No model passes ${listed.join(" and ")}.${meant.length > 0 ? ` Did you mean ${meant.join(", ")}?` : ""}`
            : "No provider of the source has a usable model.",
        remedy: "Nothing was written. Check `source` and these inputs.",
    });
}
/** A file that has something else may be there by mistake, so it is not overwritten. */
function refuseForeign({ unreadable }, { catalogFile }) {
    const why = unreadable.get(catalogFile ?? "");
    if (catalogFile === null || why === undefined)
        return;
    throw new problem/* Problem */.AF({
        title: `${catalogFile} is not a catalog in models.dev's shape`,
        cause: `The input \`catalog-file\` names it, but ${why}. Expected {"<provider id>": {"id", "name", "models": {"<model id>": {…}}}}.`,
        remedy: "Nothing was written. Correct `catalog-file`. If it is the right file, restore it with git, or delete it: then the sync writes a new one.",
    });
}
/** On macOS and Windows, names that differ only in case are the same file, so one of the two would be lost. */
function refuseTwins(catalog) {
    const places = new Map();
    for (const id of catalog.keys()) {
        const place = id.toLowerCase();
        const twin = places.get(place);
        if (twin !== undefined) {
            throw new problem/* Problem */.AF({
                title: "Two providers of the new catalog would share one file",
                cause: `${JSON.stringify(twin)} and ${JSON.stringify(id)} differ only in upper and lower case.`,
                remedy: "Nothing was written. If a local patch defines one of them, correct its id; otherwise leave one out with `exclude-providers`.",
            });
        }
        places.set(place, id);
    }
}

// EXTERNAL MODULE: ./build/compiled/lib/encode-path.js
var encode_path = __webpack_require__(855);
// EXTERNAL MODULE: ./build/compiled/options.js
var compiled_options = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/compiled/pull-request/marker.js
var marker = __webpack_require__(7080);
// EXTERNAL MODULE: ./build/compiled/report/body.js + 7 modules
var body = __webpack_require__(3665);
// EXTERNAL MODULE: ./build/compiled/report/changes-since-last-update.js
var changes_since_last_update = __webpack_require__(4672);
// EXTERNAL MODULE: ./build/compiled/report/json.js + 1 modules
var report_json = __webpack_require__(7926);
// EXTERNAL MODULE: ./build/compiled/report/markdown.js
var markdown = __webpack_require__(3600);
// EXTERNAL MODULE: ./build/compiled/report/numbers.js
var numbers = __webpack_require__(8247);
;// CONCATENATED MODULE: ./build/compiled/report/merge-blockers.js


/** Why nobody should merge this without looking; empty: nothing. */
function mergeBlockers(report, when) {
    // A value that is held is not written, so it can do no harm.
    const dangers = (0,sync_report/* shownFindings */.qA)(report, "danger").filter(({ held }) => !held);
    const warnings = when === "quiet" ? (0,sync_report/* shownFindings */.qA)(report, "warning") : [];
    const worse = (0,sync_report/* countUsedAffected */.ZQ)(report);
    return [
        ...(dangers.length > 0
            ? [`${(0,numbers/* counted */.hS)(dangers.length, "finding")} of severity danger`]
            : []),
        ...(warnings.length > 0
            ? [`${(0,numbers/* counted */.hS)(warnings.length, "finding")} of severity warning`]
            : []),
        ...(worse > 0
            ? [
                `${(0,numbers/* counted */.hS)(worse, "model")} in use that ${worse === 1 ? "gets" : "get"} worse`,
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/compiled/report/page.js
/** The place for the report in the template, which `testkit/build-page.ts` builds from `src/page`. */
const [OPENING, CLOSING] = ['<script type="application/json">', "</script>"];
/**
 * report.html: the report in a page where it can be searched, sorted and seen as a chart.
 * @param template dist/page.html
 * @returns the parts of the page in order. Joining them here would hold the report in memory twice.
 */
function renderPage(template, report) {
    const [before = "", after = ""] = template.split(OPENING + CLOSING, 2);
    return [before, OPENING, page_embed(report), CLOSING, after];
}
/** JSON that is safe inside of an HTML script element, whatever its texts contain. */
function page_embed(report) {
    return JSON.stringify(report).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// EXTERNAL MODULE: ./build/compiled/upstream/fetch.js
var fetch = __webpack_require__(7486);
;// CONCATENATED MODULE: ./build/compiled/sync.js


































/** The whole job. It reads and writes; everything in between is done by `compose`, a pure function of what was read. */
async function sync(given, runtime) {
    const { log, publish, timed = untimed } = runtime;
    const options = given.isModuleForMixOnly
        ? (0,compiled_options/* decideModule */.L)(given, await isMixProject(given.workingDirectory))
        : given;
    log("Reading the repository");
    const read = await timed("read", () => readProject(options, runtime));
    log(`Fetching ${options.source}`);
    const fetched = await timed("fetch", () => (0,fetch/* fetchCatalog */.S)(options.source, runtime));
    log("Comparing the catalogs");
    const input = { ...read, fetched };
    const prepare = (0,decisions_ticks/* memoByTicks */.AL)((ticks) => {
        const all = { ...input, ticks };
        const composed = compose(all, options, runtime.now(), timed);
        // Only the action's own pull request carries out what is ticked.
        const hasItems = publish !== null;
        const bodySince = timed("report", () => (0,body/* fitBody */.KM)(composed.report, { hasItems }));
        return { ...composed, bodySince };
    });
    const undecided = prepare(decisions_ticks/* NO_TICKS */.tJ);
    const { damage } = undecided;
    const { head } = read.checkout;
    const writeCatalog = catalogWriter(options, read.checkout);
    let written = null;
    const write = async (prepared) => {
        if (prepared === written)
            return;
        written = prepared;
        await timed("report", () => writeReports(options, prepared, runtime));
        if (options.dryRun)
            return;
        log("Writing the files");
        timed("write", () => writeCatalog(prepared));
    };
    if (publish === null || head === null) {
        if (damage !== null)
            throw damage;
        await write(undecided);
        return describeFiles(options, undecided);
    }
    // Only GitHub knows whether people have seen a damaged catalog and let it pass.
    if (damage === null)
        await write(undecided);
    log("Asking GitHub");
    const { ticks, ...published } = await timed("publish", () => publish(async (ticks) => {
        const prepared = prepare(ticks);
        if (damage === null)
            await write(prepared);
        return toPublication(options, prepared, undecided, read, head);
    }, head, options.dryRun));
    const decided = prepare(ticks);
    await write(decided);
    return {
        ...published,
        ...whatChanged(decided),
        warnings: [...published.warnings, ...warnOfOthers(read)],
    };
}
/** An own step may have written more than `include-paths` names. */
function warnOfOthers({ changedElsewhere }) {
    if (changedElsewhere.length === 0)
        return [];
    return [
        `An earlier step changed tracked files that \`include-paths\` does not name, so they are not in the pull request: ${(0,checkout_committed/* listPaths */.Pe)(changedElsewhere.map(markdown/* visibleId */.i2))}. Add them to \`include-paths\`, or restore them before this step.`,
    ];
}
/** Reads and checks the repository's own files before the download, so that mistakes in them are reported at once. */
async function readProject(options, runtime) {
    const includePaths = options.pullRequest?.includePaths ?? [];
    const [checkout, paths, unmatched] = await Promise.all([
        (0,read/* readCheckout */.b)(options, runtime.publish !== null),
        (0,usage_files/* listUsageFiles */.l1)(options, includePaths),
        unmatchedPaths(options),
    ]);
    const { files: included, changedElsewhere, ...ofIncluded } = checkout.head === null
        ? NOTHING_INCLUDED
        : await readIncluded(options, includePaths, checkout.head);
    return {
        checkout,
        included,
        changedElsewhere,
        unmatched: [...unmatched, ...ofIncluded.unmatched],
        patches: (0,patches_read/* parsePatches */.KV)(checkout.patches, options.patchesDir, (0,place/* formOf */.QU)(options)),
        acknowledgements: (0,decisions_acknowledged/* readAcknowledgements */.Ky)(checkout.acknowledgements, options.acceptedFile),
        gone: (0,gone/* parseGone */.JL)(checkout.base.get((0,gone/* gonePath */.TJ)(options)) ?? "", (0,gone/* gonePath */.TJ)(options)),
        profile: checkout.profile === null || options.usageProfile === null
            ? null
            : readProfile(checkout.profile, options.usageProfile),
        usage: options.usagePaths.length === 0
            ? null
            : {
                ...sourcesOf(options, checkout, paths, runtime),
                knownGone: await (0,gone/* knownGone */.dL)(),
            },
    };
}
/** The files are only listed here, and read when `compose` searches them. */
function sourcesOf({ workingDirectory, pullRequest, }, { head }, paths, { serverUrl }) {
    return {
        sources: {
            [Symbol.iterator]: () => (0,usage_files/* readUsageFiles */.ro)(workingDirectory, paths),
        },
        permalink: serverUrl === null || pullRequest === null || head === null
            ? null
            : `${serverUrl}/${pullRequest.owner}/${pullRequest.repo}/blob/${head.sha}/${head.prefix}`,
    };
}
async function writeReports({ reportDir, workingDirectory, patchesDir, pullRequest, }, { report, catalogJson, bodySince }, { template, directory, serverUrl }) {
    const json = (0,report_json/* toReport */.c)(report, pullRequestLink(pullRequest, serverUrl));
    const files = new Map([
        ["report.json", [JSON.stringify(json, null, 2), "\n"]],
        ["body.md", [bodySince(null), "\n"]],
        ["catalog.json", catalogJson],
        ["report.html", renderPage(await (0,checkout_template/* readTemplate */.x)(template), json)],
        ...(await cleanupFile(report, patchesDir)),
    ]);
    writeReport(reportDir, [workingDirectory, directory], files);
}
/** The reports are written before the pull request has a number, so this looks for its branch. */
function pullRequestLink(pullRequest, serverUrl) {
    if (pullRequest === null || serverUrl === null)
        return null;
    const { owner, repo, branch } = pullRequest;
    const query = encodeURIComponent(`is:pr head:${branch}`);
    return `${serverUrl}/${owner}/${repo}/pulls?q=${query}`;
}
/** A file for `git apply` that deletes from the local patches what has no effect. Most runs have none. */
async function cleanupFile({ cleanedPatches }, patchesDir) {
    if (cleanedPatches.length === 0)
        return [];
    const { renderCleanup } = await __webpack_require__.e(/* import() */ 72).then(__webpack_require__.bind(__webpack_require__, 3072));
    return [[cleanup/* CLEANUP_FILE */.G5, [renderCleanup(cleanedPatches, patchesDir)]]];
}
/**
 * Writes the files of a catalog, and maybe of another one afterwards. Those on disk may differ from the base, if an
 * earlier step wrote to them.
 */
function catalogWriter(options, { onDisk: original, base, lineEnds }) {
    let onDisk = original;
    let touched = [];
    return ({ files, changes }) => {
        const asBefore = touched.flatMap((path) => {
            const text = original.get(path);
            return text === undefined ? [] : [[path, text]];
        });
        const { write, remove } = onDisk === base
            ? changes
            : fileChanges(onDisk, new Map([...asBefore, ...files]), [
                ...(0,catalog_previous/* ownFiles */.a)((0,catalog_previous/* parsePrevious */.Z)(onDisk, options), options),
                ...touched,
            ]);
        writeFiles(options, {
            write: (0,line_ends/* withLineEnds */.jB)(write, lineEnds.onDisk),
            remove,
        });
        touched = [...touched, ...write.keys(), ...remove];
        const now = new Map([...onDisk, ...write]);
        for (const path of remove)
            now.delete(path);
        onDisk = now;
    };
}
function whatChanged({ changes, report }) {
    const { write, remove } = changes;
    const changed = write.size + remove.length + report.included.length > 0;
    return { changed, report };
}
/** The result of a run that does nothing on GitHub. */
function describeFiles({ dryRun }, composed) {
    const { changed } = whatChanged(composed);
    const { write, remove } = composed.changes;
    const wrote = dryRun ? "Would write" : "Wrote";
    const removed = dryRun ? "delete" : "deleted";
    return {
        ...whatChanged(composed),
        operation: dryRun ? "dry-run" : changed ? "written" : "none",
        pullRequest: { number: null, url: null, headSha: null },
        message: changed
            ? `${wrote} ${(0,numbers/* counted */.hS)(write.size, "file")} and ${removed} ${remove.length}.`
            : "The files are up to date.",
        warnings: [],
    };
}
/** @param undecided the same without what people ticked */
function toPublication(options, { files, changes, report, damage, bodySince }, undecided, { checkout: { lineEnds }, included }, head) {
    const inRepository = (path) => head.prefix + path;
    const catalogFiles = [...(0,line_ends/* withLineEnds */.jB)(changes.write, lineEnds.base)].map(([path, content]) => [
        path,
        { content, mode: head.executable.has(path) ? "100755" : "100644" },
    ]);
    const writtenByOthers = included.flatMap(({ path, file }) => file === null ? [] : [[path, file]]);
    const deleted = included.filter(({ file }) => file === null);
    const recorded = (0,upstream_values/* upstreamValuesPath */.D$)(options);
    const digestOf = (files) => (0,marker/* digestBlobs */.f2)([
        ...[...files]
            .filter(([path]) => !(0,catalog_files/* isDated */.DC)(path, options))
            .map(([path, text]) => [
            path,
            // How long values have been held differs from run to run, while the content is the same.
            (0,blob_id/* blobId */.z)(path === recorded ? (0,upstream_values/* withoutAges */.nA)(text) : text, head),
        ]),
        ...included.map(({ path, file }) => [
            path,
            file === null ? "" : `${file.mode} ${(0,blob_id/* blobId */.z)(file.content, head)}`,
        ]),
    ]);
    const digest = digestOf(files);
    const proposed = files === undecided.files ? digest : digestOf(undecided.files);
    return {
        changes: {
            write: new Map([...catalogFiles, ...writtenByOthers].map(([path, file]) => [
                inRepository(path),
                file,
            ])),
            remove: [...changes.remove, ...deleted.map(({ path }) => path)].map(inRepository),
        },
        digest,
        ...(proposed !== digest && { undecidedDigest: proposed }),
        baseDigest: (0,marker/* digestBlobs */.f2)([
            ...head.blobs,
            ...included.map(({ path, baseId }) => [
                path,
                baseId ?? "",
            ]),
        ]),
        catalogPath: (0,encode_path/* encodePath */.O)(inRepository((0,place/* pathOf */.XM)(options))),
        body: bodySince(null),
        refusal: damage,
        summary: (0,body/* summaryLine */.dC)(report),
        bodySince,
        fingerprints: (0,changes_since_last_update/* fingerprintsOf */.t)(report),
        isBreaking: (0,sync_report/* isBreakingHere */.Ot)(report),
        mergeBlockers: mergeBlockers(report, options.pullRequest?.autoMergeWhen ?? "no-danger"),
    };
}


/***/ }),

/***/ 7486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fetchCatalog)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7066);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
/* harmony import */ var secure_json_parse__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5955);
/* harmony import */ var _checkout_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5858);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(577);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(456);
/* harmony import */ var _stdin_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6660);










/** models.dev's catalog was 2.4 MB in June 2026 and 4.6 MB in September. */
const MAX_DOWNLOAD_BYTES = 64 * 1024 * 1024;
/** A file comes from the user, so it may be larger. V8's strings are limited to 512 MiB. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/**
 * Fetches a models.dev catalog from a URL or a local file, `.json` or gzipped.
 * @throws {Problem} when it can't be fetched, is not JSON, or is larger than 64 MiB (256 MiB for a file).
 */
async function fetchCatalog(source, runtime) {
    const isUrl = /^https?:\/\//i.test(source);
    const maxBytes = isUrl ? MAX_DOWNLOAD_BYTES : MAX_FILE_BYTES;
    const raw = await (isUrl ? get : read)(source, runtime, maxBytes);
    const json = await decompress(raw, source, maxBytes);
    return {
        url: source,
        sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(json).digest("hex"),
        bytes: json.length,
        fetchedAt: runtime.now().toISOString(),
        data: parse(json, source),
    };
}
/** Loads the HTTP code only when needed: it is a third of the start time, and a run from a file does not need it. */
async function get(source, runtime, maxBytes) {
    const { download } = await __webpack_require__.e(/* import() */ 908).then(__webpack_require__.bind(__webpack_require__, 9527));
    return download(source, runtime, maxBytes);
}
async function read(source, { directory }, maxBytes) {
    let file;
    try {
        if (source === _stdin_js__WEBPACK_IMPORTED_MODULE_9__/* .STDIN */ .T)
            return readStdin(maxBytes);
        file = (0,_checkout_links_js__WEBPACK_IMPORTED_MODULE_6__/* .openGiven */ .az)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, source), [directory]);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).size > maxBytes)
            throw (0,_problems_js__WEBPACK_IMPORTED_MODULE_8__/* .tooLarge */ .g$)(source, maxBytes);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
    }
    catch (error) {
        if (error instanceof _lib_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problem */ .AF)
            throw error;
        throw new _lib_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problem */ .AF({
            title: `Can't read the catalog from ${source}`,
            cause: (0,_lib_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error),
            remedy: "Set `source` to a URL (https://…) or to the path of a .json or .json.gz file, or to - for standard input.",
        });
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function readStdin(maxBytes) {
    if ((0,node_tty__WEBPACK_IMPORTED_MODULE_3__.isatty)(0))
        throw new Error("Standard input is a terminal, not a file.");
    const raw = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(0);
    if (raw.length > maxBytes)
        throw (0,_problems_js__WEBPACK_IMPORTED_MODULE_8__/* .tooLarge */ .g$)(_stdin_js__WEBPACK_IMPORTED_MODULE_9__/* .STDIN */ .T, maxBytes);
    return raw;
}
/** Recognises gzip by its first two bytes, and ignores file names and headers. */
async function decompress(raw, source, maxOutputLength) {
    if (raw[0] !== 0x1f || raw[1] !== 0x8b)
        return raw;
    const { gunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    try {
        return await (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(gunzip)(raw, { maxOutputLength });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw (0,_problems_js__WEBPACK_IMPORTED_MODULE_8__/* .tooLarge */ .g$)(source, maxOutputLength);
        throw new _lib_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problem */ .AF({
            title: `The catalog from ${source} is damaged`,
            cause: `It can't be unpacked: ${(0,_lib_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}.`,
            remedy: "Nothing was written. Run it again, or check `source`.",
        });
    }
}
function parse(json, source) {
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true }).decode(json);
    }
    catch {
        throw (0,_problems_js__WEBPACK_IMPORTED_MODULE_8__/* .notJson */ .O2)(source, "It is not UTF-8 text.");
    }
    if (text.trim() === "")
        throw (0,_problems_js__WEBPACK_IMPORTED_MODULE_8__/* .notJson */ .O2)(source, "It is empty.");
    if (text.trimStart().startsWith("<")) {
        throw (0,_problems_js__WEBPACK_IMPORTED_MODULE_8__/* .notJson */ .O2)(source, "It is a web page. models.dev sends unknown addresses to its front page.");
    }
    try {
        return secure_json_parse__WEBPACK_IMPORTED_MODULE_5__.parse(text, undefined, {
            protoAction: "remove",
            constructorAction: "remove",
        });
    }
    catch (error) {
        throw (0,_problems_js__WEBPACK_IMPORTED_MODULE_8__/* .notJson */ .O2)(source, `${(0,_lib_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}.`);
    }
}


/***/ }),

/***/ 456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ notJson),
/* harmony export */   Yc: () => (/* binding */ badStatus),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   oB: () => (/* binding */ badRedirect)
/* harmony export */ });
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(577);
// Errors of fetching a catalog.

function badStatus(source, status, serverAsksMs) {
    const wait = serverAsksMs > 0
        ? ` and asks to wait ${Math.ceil(serverAsksMs / 1000)} s`
        : "";
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        title: `Can't fetch the catalog from ${source}`,
        cause: `The server answers ${status}${wait}.`,
        remedy: status >= 500 || status === 429
            ? "Nothing was written. Run it again later."
            : "Nothing was written. Check `source`; the default is https://models.dev/api.json.",
    });
}
function badRedirect(source, what) {
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        title: `Can't fetch the catalog from ${source}`,
        cause: `The server redirects: ${what}.`,
        remedy: "Nothing was written. Check `source`; the default is https://models.dev/api.json.",
    });
}
function tooLarge(source, maxBytes) {
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        title: `The catalog from ${source} is too large`,
        cause: `It has more than ${maxBytes / 1024 / 1024} MiB; models.dev's has less than a tenth of that.`,
        remedy: "Nothing was written. Check `source`.",
    });
}
function notJson(source, cause) {
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        title: `The catalog from ${source} is not JSON`,
        cause,
        remedy: "Nothing was written. Check `source`; the default is https://models.dev/api.json.",
    });
}


/***/ })

};
