export const id = 703;
export const ids = [703];
export const modules = {

/***/ 7741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ CAPABILITIES),
/* harmony export */   ED: () => (/* binding */ CACHE_PRICES),
/* harmony export */   GD: () => (/* binding */ MILLION_TOKENS),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   U4: () => (/* binding */ dimensionKey),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   ZL: () => (/* binding */ dimensionLabel),
/* harmony export */   aP: () => (/* binding */ unitAt),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   ef: () => (/* binding */ MODEL_FIELDS),
/* harmony export */   gA: () => (/* binding */ MODALITIES),
/* harmony export */   r4: () => (/* binding */ createDimension),
/* harmony export */   ze: () => (/* binding */ PRICES)
/* harmony export */ });
/* unused harmony exports unitOf, STATUSES */
// All that this tool knows about a model's fields, in one place: validation, comparison, findings, reports, the review of patches,
// the JSON Schemas and the documents use it. To add a price dimension, add a line to PRICES.
/** The unit of every price, unless its name says another. */
const MILLION_TOKENS = { per: "million tokens", size: 1_000_000 };
const PRICES = [
    {
        name: "input",
        unit: MILLION_TOKENS,
        hasColumn: true,
        aliases: ["inputprice", "inputcost", "promptprice"],
        shortAliases: ["prompt"],
    },
    {
        name: "output",
        unit: MILLION_TOKENS,
        hasColumn: true,
        aliases: ["outputprice", "outputcost", "completionprice"],
        shortAliases: ["completion"],
    },
    {
        name: "cache_read",
        unit: MILLION_TOKENS,
        fallback: "input",
        shortAliases: [
            "cache",
            "cached",
            "cachedinput",
            "cachehit",
            "inputcacheread",
        ],
    },
    {
        name: "cache_write",
        unit: MILLION_TOKENS,
        fallback: "input",
        shortAliases: ["cachecreation", "inputcachewrite"],
    },
    {
        name: "reasoning",
        unit: MILLION_TOKENS,
        fallback: "output",
        shortAliases: ["internalreasoning"],
    },
    {
        name: "input_audio",
        unit: MILLION_TOKENS,
        shortAliases: ["audioinput"],
    },
    {
        name: "output_audio",
        unit: MILLION_TOKENS,
        shortAliases: ["audiooutput"],
    },
];
/** The names of the prices of a cache: where a provider does not state one, the price of input applies. */
const CACHE_PRICES = PRICES.filter(({ fallback }) => fallback === "input").map(({ name }) => name);
/** Units of prices that are not in the table, read from the price's name: `per_hour`, `training_per_hour` or `hour`. */
const COUNTED = new Set([
    "token",
    "character",
    "request",
    "call",
    "query",
    "search",
    "web_search",
    "image",
    "page",
    "second",
    "minute",
    "hour",
    "day",
    "month",
]);
const PRICE_BY_NAME = new Map(PRICES.map((field) => [field.name, field]));
/** Null if the unit is not known: then a price can only be compared with its own previous value. */
function unitOf(name) {
    const known = PRICE_BY_NAME.get(name);
    if (known)
        return known.unit;
    const counted = name.split(/(?:^|_)per_/).at(-1) ?? name;
    return COUNTED.has(counted) ? { per: words(counted), size: 1 } : null;
}
/** In tokens. */
const LIMITS = [
    {
        name: "context",
        aliases: [
            "context",
            "contextlength",
            "contextlimit",
            "contextsize",
            "contextwindow",
            "maxcontext",
            "maxcontextlength",
        ],
    },
    {
        name: "input",
        aliases: ["maxinputtokens"],
        shortAliases: ["maxinput", "prompt"],
    },
    {
        name: "output",
        aliases: [
            "maxcompletiontokens",
            "maxoutput",
            "maxoutputtokens",
            "maxtokens",
            "outputlimit",
        ],
        shortAliases: ["completion"],
    },
];
/** The kinds of input and output of a model. */
const MODALITIES = [
    {
        name: "input",
        label: "in",
        aliases: ["inputmodalities"],
        shortAliases: ["in"],
    },
    {
        name: "output",
        label: "out",
        aliases: ["outputmodalities"],
        shortAliases: ["out"],
    },
];
/** As upstream writes them. */
const STATUSES = (/* unused pure expression or super */ null && (["alpha", "beta", "deprecated"]));
const CAPABILITIES = [
    {
        name: "reasoning",
        kind: "capability",
        about: "Thinks before it answers",
        isNotable: true,
    },
    {
        name: "tool_call",
        kind: "capability",
        label: "tools",
        about: "Calls tools",
        isNotable: true,
        aliases: ["functioncall", "functioncalling", "toolcalling", "tooluse"],
    },
    {
        name: "structured_output",
        kind: "capability",
        about: "Answers by a JSON Schema",
    },
    {
        name: "attachment",
        kind: "capability",
        label: "attachments",
        about: "Takes files",
    },
    { name: "temperature", kind: "capability", about: "Takes a temperature" },
];
/** The fields of a model that models.dev documents and that consumers of the catalog read. Others may be added. */
const MODEL_FIELDS = [
    {
        name: "name",
        kind: "text",
        about: "With a name the entry is a definition, so the model may be new",
    },
    { name: "family", kind: "text", about: "e.g. claude-sonnet" },
    ...CAPABILITIES,
    { name: "reasoning_options", kind: "other" },
    { name: "interleaved", kind: "other" },
    {
        name: "open_weights",
        kind: "flag",
        about: "Its weights can be downloaded",
    },
    { name: "release_date", kind: "date", about: "YYYY-MM-DD" },
    { name: "last_updated", kind: "date", about: "YYYY-MM-DD" },
    {
        name: "knowledge",
        kind: "date",
        about: "YYYY-MM or YYYY-MM-DD",
        aliases: ["knowledgecutoff", "knowledgecutoffdate"],
    },
    { name: "status", kind: "status", about: "Absent: in service" },
    {
        name: "modalities",
        kind: "modality",
        about: "Replaces upstream's whole modalities",
        aliases: ["modality"],
        fields: MODALITIES,
    },
    {
        name: "limit",
        kind: "limit",
        about: "Replaces upstream's whole limit",
        aliases: ["limits"],
        fields: LIMITS,
    },
    {
        name: "cost",
        kind: "price",
        about: "Replaces upstream's whole cost",
        aliases: ["costs", "price", "prices", "pricing"],
        fields: [...PRICES, { name: "tiers" }, { name: "context_over_200k" }],
    },
    { name: "experimental", kind: "other" },
];
const KIND_BY_NAME = new Map(MODEL_FIELDS.map(({ name, kind }) => [name, kind]));
/** @param field keys from the outside in, e.g. `["cost", "input"]`, whether the table has them or not */
function kindOf([first = "", second, , fourth,]) {
    if (first === "experimental" && second === "modes" && fourth === "cost") {
        return "price";
    }
    return KIND_BY_NAME.get(first) ?? "other";
}
/** The unit of the price in a field; null if the unit is not known, undefined if the field is not a price. */
function unitAt(field) {
    return kindOf(field) === "price" ? unitOf(field.at(-1) ?? "") : undefined;
}
function labelOf({ name, label, }) {
    return label ?? words(name);
}
function words(name) {
    return name.replaceAll("_", " ");
}
function createDimension(name, where = {}) {
    return { name, unit: unitOf(name), ...where };
}
/** For machines, unique for each dimension: `input`, `tiers[272000].input`, `modes[fast].input`. */
function dimensionKey({ name, tier, mode }) {
    const own = quoteKey(name);
    if (mode !== undefined)
        return `modes[${quoteKey(mode)}].${own}`;
    return tier === undefined ? own : `tiers[${tier}].${own}`;
}
/** A name may contain anything, even `tiers[272000].input`. */
function quoteKey(name) {
    return /[[\]."]/.test(name) ? JSON.stringify(name) : name;
}
/** For people: `input`, `input over 272K`, `input, fast mode`. The unit is shown beside the price and is not part of the label. */
function dimensionLabel({ name, unit, tier, mode }) {
    const whole = labelOf(PRICE_BY_NAME.get(name) ?? { name });
    const label = unit === null
        ? whole
        : whole.replace(`per ${unit.per}`, "").trim() || unit.per;
    if (mode !== undefined)
        return `${label}, ${mode} mode`;
    return tier === undefined ? label : `${label} over ${tier / 1000}K`;
}


/***/ }),

/***/ 1651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e0: () => (/* binding */ MANIFEST),
  DC: () => (/* binding */ isDated),
  ji: () => (/* binding */ manifestPath),
  Ng: () => (/* binding */ parseManifest),
  gt: () => (/* binding */ renderFiles)
});

// UNUSED EXPORTS: providerPath

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/compiled/lib/json.js
var json = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/compiled/lib/problem.js
var problem = __webpack_require__(577);
;// CONCATENATED MODULE: ./build/compiled/catalog/elixir.js

/** Elixir's formatter puts each element of a list on its own line when the list would exceed this width. */
const LINE_LENGTH = 98;
/**
 * The Elixir module that lists the provider ids as atoms, as `mix format` would write it.
 * @param moduleName e.g. `ReqLLM.Provider.Generated.ValidProviders`, already checked to be an alias
 * @param providerIds normalised ids
 */
function renderElixirModule(moduleName, providerIds) {
    const atoms = [...providerIds].sort(json/* compareBytes */.Xo).map(toAtom);
    return `# Generated by model-sync-action. Do not edit: the next sync overwrites it.
defmodule ${moduleName} do
  @moduledoc false

${renderAttribute(atoms)}

  @doc "The ids of the providers in the model catalog."
  @spec list() :: [atom()]
  def list, do: @providers

  @doc "Whether an atom is the id of a provider in the model catalog."
  @spec member?(atom()) :: boolean()
  def member?(id), do: id in @providers
end
`;
}
function renderAttribute(atoms) {
    const oneLine = `  @providers [${atoms.join(", ")}]`;
    if (columns(oneLine) <= LINE_LENGTH)
        return oneLine;
    const lines = atoms.map((atom) => `    ${atom}`).join(",\n");
    return `  @providers [\n${lines}\n  ]`;
}
/** The formatter counts graphemes. In ASCII text each character is one; otherwise they must be counted, which is slow. */
function columns(line) {
    if (/^[ -~]*$/.test(line))
        return line.length;
    return [...new Intl.Segmenter("en").segment(line)].length;
}
/** An atom literal for exactly this string. Quotes and `#{` are escaped, because they would otherwise be code. */
function toAtom(id) {
    if (/^[A-Za-z_][A-Za-z0-9_@]*[?!]?$/.test(id))
        return `:${id}`;
    const escaped = id.replace(/[\\"]|#(?=\{)/g, "\\$&");
    return `:"${escaped}"`;
}

// EXTERNAL MODULE: ./build/compiled/catalog/gone.js
var catalog_gone = __webpack_require__(4095);
// EXTERNAL MODULE: ./build/compiled/catalog/models-dev.js
var models_dev = __webpack_require__(8928);
// EXTERNAL MODULE: ./build/compiled/catalog/upstream-values.js
var upstream_values = __webpack_require__(8436);
;// CONCATENATED MODULE: ./build/compiled/catalog/files.js








const MANIFEST = ".catalog_manifest.json";
/**
 * All files of a catalog: one JSON file per provider, the manifest and the Elixir module, or one file in models.dev's
 * shape; and the files of upstream values and of models that are gone, if there are any.
 * @param previousManifest kept if only `generated_at` would change, because a changed manifest makes its readers recompile
 */
function renderFiles(catalog, options, previousManifest, now, { upstreamValues = [], gone = [], patchFindings = [] } = {}, spellings = new Map()) {
    const { catalogFile = null } = options;
    const files = catalogFile === null
        ? renderFolder(catalog, options, previousManifest, now, patchFindings)
        : new Map([[catalogFile, renderOne(catalog, spellings, catalogFile)]]);
    if (upstreamValues.length > 0) {
        files.set((0,upstream_values/* upstreamValuesPath */.D$)(options), (0,upstream_values/* renderUpstreamValues */.W$)(upstreamValues));
    }
    if (gone.length > 0)
        files.set((0,catalog_gone/* gonePath */.TJ)(options), (0,catalog_gone/* renderGone */.sq)(gone));
    if (options.providersModule) {
        const { path, name } = options.providersModule;
        files.set(path, renderElixirModule(name, catalog.keys()));
    }
    return files;
}
/** The provider files and the manifest. */
function renderFolder(catalog, { modelsDir }, previousManifest, now, patchFindings) {
    const files = new Map();
    const sha256 = (0,external_node_crypto_.createHash)("sha256");
    const providers = [...catalog]
        .map(([id, provider]) => [providerPath(modelsDir, id), provider])
        .sort(([a], [b]) => (0,json/* compareBytes */.Xo)(a, b));
    for (const [path, provider] of providers) {
        const text = renderProvider(provider);
        // Hashed one by one: hashing all texts at the end would make V8 hold each text twice.
        sha256.update(text);
        files.set(path, text);
    }
    const hash = sha256.digest("hex");
    files.set(manifestPath(modelsDir), renderManifest({ files: [...files.keys()], hash, patchFindings }, previousManifest, now));
    return files;
}
/** GitHub takes no larger file. */
const MAX_FILE_BYTES = 100_000_000;
function renderOne(catalog, spellings, path) {
    const parts = [...(0,models_dev/* renderModelsDev */.i1)(catalog, spellings)];
    const bytes = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
    if (bytes <= MAX_FILE_BYTES)
        return parts.join("");
    throw new problem/* Problem */.AF({
        title: "The catalog is too large for one file",
        cause: `${path} would have ${Math.ceil(bytes / 1_000_000)} MB. GitHub takes no file of more than ${MAX_FILE_BYTES / 1_000_000} MB.`,
        remedy: "Nothing was written. Leave models out with `providers`, `models` or `only`, or use `models-dir`, which has one file per provider.",
    });
}
function providerPath(modelsDir, providerId) {
    return external_node_path_.posix.join(modelsDir, `${providerId}.json`);
}
/** The files that contain the time of the run, so that they differ even if nothing else does. */
function isDated(path, place) {
    return path === manifestPath(place.modelsDir) || path === (0,catalog_gone/* gonePath */.TJ)(place);
}
function manifestPath(modelsDir) {
    return external_node_path_.posix.join(modelsDir, MANIFEST);
}
function renderProvider({ header, models }) {
    return (0,json/* toStableJson */.t_)({ provider: header, models: [...models.values()] });
}
function renderManifest(manifest, previous, now) {
    if (previous !== undefined && saysTheSame(previous, manifest))
        return previous;
    const { files, hash, patchFindings } = manifest;
    return (0,json/* toStableJson */.t_)({
        files: [...files],
        generated_at: now.toISOString(),
        hash,
        ...(patchFindings.length > 0 && {
            patch_findings: [...patchFindings].sort(json/* compareBytes */.Xo),
        }),
    });
}
function saysTheSame(text, { files, hash }) {
    const parsed = parseManifest(text);
    return (parsed !== null &&
        parsed.hash === hash &&
        parsed.files.length === files.length &&
        files.every((path, index) => path === parsed.files[index]));
}
/** Null if it is not a manifest. */
function parseManifest(text) {
    try {
        const data = JSON.parse(text);
        if (!(0,json/* isObject */.Gv)(data) || typeof data.hash !== "string")
            return null;
        if (!Array.isArray(data.files))
            return null;
        const strings = (list) => Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
        return {
            files: strings(data.files),
            hash: data.hash,
            patchFindings: strings(data.patch_findings),
        };
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 4095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ parseGone),
/* harmony export */   TJ: () => (/* binding */ gonePath),
/* harmony export */   dL: () => (/* binding */ knownGone),
/* harmony export */   sq: () => (/* binding */ renderGone)
/* harmony export */ });
/* unused harmony export fromKnown */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3102);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9862);
/* harmony import */ var _lib_json_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3752);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(577);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1669);





function gonePath(place) {
    return (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .recordPath */ .lX)(place, "gone");
}
const id = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: "must be a text" })
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1, "must not be empty"));
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    provider: id,
    id,
    since: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6({ error: "must be a day, such as 2026-06-15" }),
    successor: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ provider: id, id }, { error: "must be a model" })),
    cost: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((value) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value) && !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_5__/* .nestsTooDeep */ .qK)(value), {
        error: "must be an object of prices",
    })),
}, {
    error: ({ code, keys }) => code === "unrecognized_keys" && Array.isArray(keys)
        ? `has unknown keys: ${keys.join(", ")}`
        : "must be a JSON object with provider, id, since, and if known successor and cost",
});
/** One line per model. An unchanged list gives the same bytes. */
function renderGone(listings) {
    return (0,_lib_json_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .renderJsonLines */ .Y)(listings.map(({ provider, id, since, successor, cost }) => ({
        provider,
        id,
        since,
        ...(successor && {
            successor: { provider: successor.provider, id: successor.id },
        }),
        ...(cost && { cost }),
    })));
}
/**
 * Reads what earlier runs recorded. Nothing else knows it, so a line that can't be read is not dropped. A merge may
 * have left lines in another order, or twice.
 * @throws {Problem} that lists every mistake of the file
 */
function parseGone(text, file) {
    const mistakes = [];
    const listings = text.split("\n").flatMap((line, index) => {
        if (line.trim() === "")
            return [];
        const { data, error } = schema.safeParse((0,_lib_json_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJsonLine */ .w)(line));
        if (data)
            return [data];
        for (const { path, message } of error.issues) {
            const where = [`${file}:${index + 1}:`, ...path.map(String), message];
            mistakes.push(`${where.join(" ")}, but the line is ${quote(line)}`);
        }
        return [];
    });
    if (mistakes.length > 0)
        throw unusable(file, mistakes);
    return listings;
}
const MAX_QUOTE = 60;
const MAX_MISTAKES = 10;
function quote(line) {
    return JSON.stringify(line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line);
}
function unusable(file, mistakes) {
    const omitted = mistakes.length - MAX_MISTAKES;
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        title: "The list of models that are gone can't be used",
        cause: [
            ...mistakes.slice(0, MAX_MISTAKES),
            ...(omitted > 0 ? [`…and ${omitted} more`] : []),
        ].join("\n"),
        remedy: `Nothing was written. Correct these lines of ${file} or delete them; after a merge, remove the conflict markers and keep the lines of both sides.`,
    });
}
/** The list that the action brings along. Loaded only when needed. */
async function knownGone() {
    const { default: known } = await __webpack_require__.e(/* import() */ 684).then(__webpack_require__.t.bind(__webpack_require__, 9684, 17));
    return fromKnown(known);
}
function fromKnown(known) {
    return Object.entries(known).flatMap(([provider, models]) => Object.entries(models).map(([id, rest]) => ({ provider, id, ...rest })));
}


/***/ }),

/***/ 8928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ parseModelsDev),
/* harmony export */   PD: () => (/* binding */ untrackedFields),
/* harmony export */   i1: () => (/* binding */ renderModelsDev),
/* harmony export */   oP: () => (/* binding */ withId)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9862);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(577);
/* harmony import */ var _provider_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9519);
// The catalog in models.dev's own shape, as in its api.json.



/**
 * The text of the file in parts, one per provider: two-space JSON in which the keys of every object are in the order of
 * their bytes. Equal data gives equal bytes. Objects with ids as keys are written by hand, because JavaScript puts keys
 * such as `4` before all others.
 * @param toWrite converts a provider, if the catalog is of the other form; one by one, to save memory
 */
function* renderModelsDev(catalog, spellings, toWrite = (_id, provider) => provider) {
    const providers = [...catalog]
        .map(([id, provider]) => ({ id, provider, as: spellings.get(id) ?? id }))
        .sort((a, b) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo)(a.as, b.as));
    yield "{\n";
    for (const [index, { id, provider, as }] of providers.entries()) {
        const text = renderProvider(toWrite(id, provider), as);
        const comma = index < providers.length - 1 ? "," : "";
        yield `  ${JSON.stringify(as)}: ${text}${comma}\n`;
    }
    yield "}\n";
}
function renderProvider({ header, models }, spelling) {
    const fields = Object.entries({ ...header, id: spelling }).map(([key, value]) => [key, renderValue(value, 4)]);
    const ids = [...models.values()].map((model) => [
        model.id,
        renderValue(model, 6),
    ]);
    return renderObject([...fields, ["models", renderObject(ids, 4)]], 2);
}
/** @param indent of the line that the object begins on */
function renderObject(entries, indent) {
    if (entries.length === 0)
        return "{}";
    const space = " ".repeat(indent);
    const lines = entries
        .sort(([a], [b]) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo)(a, b))
        .map(([key, text]) => `${space}  ${JSON.stringify(key)}: ${text}`);
    return `{\n${lines.join(",\n")}\n${space}}`;
}
function renderValue(value, indent) {
    const text = JSON.stringify((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sortKeys */ .di)(value), null, 2);
    return text.replaceAll("\n", `\n${" ".repeat(indent)}`);
}
/** The catalog, whichever tool wrote it, or why the text is not one. An empty file is an empty catalog. */
function parseModelsDev(text) {
    if (text.trim() === "")
        return { catalog: new Map(), foreignKeys: [] };
    let data;
    try {
        data = JSON.parse(text);
    }
    catch (error) {
        return (0,_lib_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    }
    // A model is four levels below the file's root.
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .nestsTooDeep */ .qK)(data, _lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr + 4))
        return "it nests too deeply";
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data))
        return "it is not an object";
    const providers = [];
    const foreignKeys = [];
    for (const [id, entry] of Object.entries(data)) {
        const provider = parseProvider(id, entry);
        if (provider === null)
            foreignKeys.push(id);
        else
            providers.push(provider);
    }
    if (providers.length === 0 && foreignKeys.length > 0) {
        return 'no entry of it is a provider with "models"';
    }
    const catalog = new Map(providers
        .map((provider) => [provider.header.id, provider])
        .sort(([a], [b]) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo)(a, b)));
    return { catalog, foreignKeys };
}
function parseProvider(rawId, entry) {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) || !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry.models))
        return null;
    const { models, ...fields } = entry;
    const { env, name } = fields;
    const id = (0,_provider_id_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeProviderId */ .ob)(rawId);
    const own = Object.entries(models).flatMap(([key, model]) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(model) && key !== "" ? [withId(model, key)] : []);
    return {
        header: {
            ...fields,
            env: Array.isArray(env)
                ? env.filter((one) => typeof one === "string")
                : [],
            id,
            name: typeof name === "string" ? name : id,
        },
        models: new Map(own
            .sort((a, b) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo)(a.id, b.id))
            .map((model) => [model.id, model])),
    };
}
/** The key counts: it is what code looks a model up by. */
function withId(model, id) {
    return model.id === id ? model : { ...model, id };
}
/**
 * The fields for requests that no provider of a file has, because the tool that wrote it left them out: then they are
 * new everywhere, and no change. In a file of the form that a sync writes, a field that is missing was missing upstream.
 */
function untrackedFields(text, catalog) {
    const providers = [...catalog.values()];
    const hasHeader = (field) => providers.some(({ header }) => isSet(header[field]));
    const hasRouting = providers.some(({ models }) => [...models.values()].some(({ provider }) => isSet(provider)));
    const missing = ["api", "npm", "env"].filter((field) => !hasHeader(field));
    const fields = new Set([...missing, ...(hasRouting ? [] : ["provider"])]);
    return fields.size > 0 && isOwnForm(text, catalog) ? new Set() : fields;
}
function isSet(value) {
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
/** Whether a sync would write the file with the same bytes. */
function isOwnForm(text, catalog) {
    if (text.trim() === "")
        return false;
    const spellings = new Map(Object.keys(JSON.parse(text)).map((id) => [(0,_provider_id_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeProviderId */ .ob)(id), id]));
    return [...renderModelsDev(catalog, spellings)].join("") === text;
}


/***/ }),

/***/ 1669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function formOf({ catalogFile = null }) {
    return catalogFile === null ? "req-llm" : "models.dev";
}
/** The path of the folder, or of the one file. */
function pathOf({ modelsDir, catalogFile = null, }) {
    return catalogFile ?? modelsDir;
}
/** The folder that the catalog's files are in. Only without a `catalogFile` are all its JSON files generated. */
function folderOf({ modelsDir, catalogFile = null, }) {
    return catalogFile === null ? modelsDir : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(catalogFile);
}
/**
 * A file in which a run records something for the next one. It is not `.json`: ReqLLM reads every `.json` file in the
 * folder as a provider file. Beside a `catalogFile`, its name is in it, because a folder may have several.
 */
function recordPath(place, name) {
    const { catalogFile = null } = place;
    const owner = catalogFile === null ? "" : `.${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(catalogFile, ".json")}`;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folderOf(place), `${owner}.${name}.jsonl`);
}


/***/ }),

/***/ 9169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parsePrevious),
/* harmony export */   a: () => (/* binding */ ownFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9862);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(577);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1651);
/* harmony import */ var _gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4095);
/* harmony import */ var _models_dev_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8928);
/* harmony import */ var _provider_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9519);
/* harmony import */ var _upstream_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8436);








/**
 * Reads the previous catalog from the JSON files of the models folder. A file that can't be parsed still counts as a
 * provider file if the manifest lists it.
 */
function parsePrevious(texts, place) {
    const { catalogFile = null } = place;
    const kept = texts.get((0,_upstream_values_js__WEBPACK_IMPORTED_MODULE_5__/* .upstreamValuesPath */ .D$)(place));
    return {
        ...(catalogFile === null
            ? parseFolder(texts, place)
            : parseFile(texts.get(catalogFile), catalogFile)),
        upstreamValues: kept === undefined ? null : (0,_upstream_values_js__WEBPACK_IMPORTED_MODULE_5__/* .parseUpstreamValues */ .Zp)(kept),
    };
}
/** A file that does not exist, or is empty, is an empty catalog. */
function parseFile(text, path) {
    const read = (0,_models_dev_js__WEBPACK_IMPORTED_MODULE_4__/* .parseModelsDev */ .DR)(text ?? "");
    if (typeof read === "string") {
        return {
            catalog: new Map(),
            patchFindings: [],
            providerFiles: new Set([path]),
            unreadable: new Map([[path, read]]),
            foreignKeys: new Map(),
            untracked: new Set(),
        };
    }
    const { catalog, foreignKeys } = read;
    return {
        catalog,
        patchFindings: [],
        providerFiles: new Set(catalog.size > 0 ? [path] : []),
        unreadable: new Map(),
        foreignKeys: new Map(foreignKeys.length > 0 ? [[path, foreignKeys]] : []),
        untracked: (0,_models_dev_js__WEBPACK_IMPORTED_MODULE_4__/* .untrackedFields */ .PD)(text ?? "", catalog),
    };
}
function parseFolder(texts, place) {
    const { modelsDir } = place;
    const manifest = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestPath */ .ji)(modelsDir);
    const { files = [], patchFindings = [] } = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(texts.get(manifest) ?? "") ?? {};
    const listed = new Set(files);
    const catalog = new Map();
    const notProviders = new Set([
        manifest,
        (0,_upstream_values_js__WEBPACK_IMPORTED_MODULE_5__/* .upstreamValuesPath */ .D$)(place),
        (0,_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .gonePath */ .TJ)(place),
    ]);
    const providerFiles = new Set();
    const unreadable = new Map();
    for (const [path, text] of texts) {
        if (notProviders.has(path))
            continue;
        if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) !== modelsDir)
            continue;
        const stem = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path, ".json");
        const provider = parseProvider(text, stem);
        if (typeof provider === "string") {
            unreadable.set(path, provider);
            if (listed.has(path))
                providerFiles.add(path);
            continue;
        }
        providerFiles.add(path);
        // `a-b.json` is how an older tool wrote `a_b.json`. If both exist, the latter counts.
        const id = (0,_provider_id_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeProviderId */ .ob)(stem);
        if (!catalog.has(id) || stem === id)
            catalog.set(id, provider);
    }
    return {
        catalog: sortKeys(catalog),
        patchFindings,
        providerFiles,
        unreadable,
        foreignKeys: new Map(),
        untracked: new Set(),
    };
}
/** The files of the catalog that this tool may delete. */
function ownFiles({ providerFiles }, place) {
    return [...providerFiles, (0,_upstream_values_js__WEBPACK_IMPORTED_MODULE_5__/* .upstreamValuesPath */ .D$)(place), (0,_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .gonePath */ .TJ)(place)];
}
/** The provider, or why the text is not a provider file. */
function parseProvider(text, stem) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch (error) {
        return (0,_lib_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
    }
    // A model is two levels below the file's root.
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_7__/* .nestsTooDeep */ .qK)(data, _lib_json_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_DEPTH */ .lr + 2))
        return "it nests too deeply";
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(data) || !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(data.provider)) {
        return 'it has no "provider"';
    }
    if (!Array.isArray(data.models))
        return 'it has no list of "models"';
    const { base_url, doc, env, name } = data.provider;
    const id = (0,_provider_id_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeProviderId */ .ob)(stem);
    return {
        header: {
            ...data.provider,
            base_url: typeof base_url === "string" ? base_url : null,
            doc: typeof doc === "string" ? doc : "",
            env: Array.isArray(env) ? env.filter(isString) : [],
            id,
            name: typeof name === "string" ? name : id,
        },
        models: sortKeys(byId(data.models)),
    };
}
function byId(models) {
    const map = new Map();
    for (const model of models)
        if (isModel(model))
            map.set(model.id, model);
    return map;
}
/** Needed for files of the Mix task, which wrote long lists in no particular order. */
function sortKeys(map) {
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isSorted */ .WC)([...map.keys()])
        ? map
        : new Map([...map].sort(([a], [b]) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_7__/* .compareBytes */ .Xo)(a, b)));
}
function isString(value) {
    return typeof value === "string";
}
function isModel(value) {
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(value) && typeof value.id === "string" && value.id !== "";
}


/***/ }),

/***/ 9519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ providerFilter),
/* harmony export */   ob: () => (/* binding */ normalizeProviderId),
/* harmony export */   xs: () => (/* binding */ refuseProviderId)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/** Elixir atoms, file names and `provider` fields use `_` where models.dev uses `-`: `google-vertex` is `google_vertex`. */
function normalizeProviderId(id) {
    return id.replaceAll("-", "_");
}
/** Words that have their own meaning in Elixir. `Elixir.Foo` is a module. */
const ELIXIR_WORDS = /^(?:nil|true|false|Elixir(?:\..*)?)$/;
/** Names that Windows reserves, with any extension. A repository that contains one can't be checked out there. */
const WINDOWS_DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;
/**
 * Why an id can't be the id of a provider, or null if it can. `leavesFolder` marks ids that would be written outside
 * the models folder or over its manifest; they occur only in an attack or a broken file.
 */
function refuseProviderId(id) {
    if (/[/\\]|^\./.test(id)) {
        return { reason: "would leave the folder", leavesFolder: true };
    }
    // Elixir allows more characters in an atom, such as `é` and `+`, but no provider needs them.
    if (!/^[ -~]{1,100}$/.test(id) || !/[A-Za-z0-9]/.test(id)) {
        return {
            reason: "must have 1 to 100 ASCII characters, a letter or digit among them",
            leavesFolder: false,
        };
    }
    if (ELIXIR_WORDS.test(normalizeProviderId(id))) {
        return { reason: "is a reserved word in Elixir", leavesFolder: false };
    }
    if (WINDOWS_DEVICES.test(id) || /[<>:"|?*]/.test(id)) {
        return { reason: "can't be a file's name on Windows", leavesFolder: false };
    }
    return null;
}
/** A filter by provider ids and globs, with `-` or `_`. An id passes if it is wanted and not excluded. */
function providerFilter(wanted, excluded) {
    const isWanted = anyOf(wanted);
    const isExcluded = anyOf(excluded);
    return (id) => {
        const normalized = normalizeProviderId(id);
        return ((wanted.length === 0 || isWanted(normalized)) && !isExcluded(normalized));
    };
}
function anyOf(patterns) {
    const matchers = patterns.map((pattern) => picomatch__WEBPACK_IMPORTED_MODULE_0__(normalizeGlob(pattern), { dot: true }));
    return (id) => matchers.some((matches) => matches(id));
}
/** As {@link normalizeProviderId}, but the `-` of a range such as `[a-f]` stays. */
function normalizeGlob(pattern) {
    return pattern.replace(/\[[^[\]]*\]|-/g, (part) => part === "-" ? "_" : part);
}


/***/ }),

/***/ 8436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ upstreamValuesPath),
/* harmony export */   W$: () => (/* binding */ renderUpstreamValues),
/* harmony export */   Zp: () => (/* binding */ parseUpstreamValues),
/* harmony export */   nA: () => (/* binding */ withoutAges),
/* harmony export */   r4: () => (/* binding */ placeKey),
/* harmony export */   zV: () => (/* binding */ valueKey)
/* harmony export */ });
/* unused harmony exports toJson, withoutAge */
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9862);
/* harmony import */ var _lib_json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3752);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1669);



function upstreamValuesPath(place) {
    return (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPath */ .lX)(place, "overruled");
}
function toJson({ field, ...rest }) {
    return { ...rest, field: [...field] };
}
function renderUpstreamValues(values) {
    return (0,_lib_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJsonLines */ .Y)(values.map((value) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sortKeys */ .di)(toJson(value))));
}
/** What upstream says, without how long it has said so: that alone is no reason for a pull request. */
function withoutAge({ since, syncs, ...value }) {
    return value;
}
/** The file's text without ages. */
function withoutAges(text) {
    return renderUpstreamValues(parseUpstreamValues(text).map(withoutAge));
}
/** The same for the same value in the same place, however long upstream has said it. */
function valueKey(value) {
    return renderUpstreamValues([withoutAge(value)]);
}
/** Reads the values that the last run recorded. Invalid lines are ignored. */
function parseUpstreamValues(text) {
    return text.split("\n").flatMap((line) => {
        const data = (0,_lib_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonLine */ .w)(line);
        if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(data))
            return [];
        const { provider, model, field, upstream, by, since, syncs } = data;
        const isModel = model === undefined || typeof model === "string";
        return typeof provider === "string" &&
            isModel &&
            Array.isArray(field) &&
            upstream !== undefined &&
            !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .nestsTooDeep */ .qK)(upstream) &&
            (by === "patch" || by === "hold" || by === "keep")
            ? [
                {
                    provider,
                    ...(model !== undefined && { model }),
                    field: field.map(String),
                    upstream,
                    by,
                    ...(isDay(since) && { since }),
                    ...(Number.isSafeInteger(syncs) && { syncs: Number(syncs) }),
                },
            ]
            : [];
    });
}
function isDay(value) {
    return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
/** A field of the catalog, as a key. */
function placeKey({ provider, model, field, }) {
    return JSON.stringify([provider, model ?? null, field]);
}


/***/ }),

/***/ 6402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   Hw: () => (/* binding */ modalitiesOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   mp: () => (/* binding */ compareAbilities)
/* harmony export */ });
/* harmony import */ var _catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7741);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9862);


function statusOf({ status }) {
    return typeof status === "string" && status !== "" ? status : null;
}
/** Limits in tokens by their name; an unknown one is absent. */
function limitsOf({ limit }) {
    return new Map(Object.entries((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(limit) ? limit : {}).flatMap(([name, value]) => typeof value === "number" ? [[name, value]] : []));
}
function modalitiesOf({ modalities }, side) {
    const list = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(modalities) ? modalities[side] : undefined;
    return new Set(Array.isArray(list) ? list.filter(isString) : []);
}
function isString(value) {
    return typeof value === "string";
}
/**
 * Limits, modalities and capabilities that differ. A limit or capability that upstream only now states, or no longer
 * states, is neither gained nor lost.
 */
function compareAbilities(before, after) {
    const losses = [];
    const gains = [];
    const old = limitsOf(before);
    for (const [name, now] of limitsOf(after)) {
        const was = old.get(name);
        if (was === undefined || was === now)
            continue;
        (now < was ? losses : gains).push({
            kind: "limit",
            name,
            before: was,
            after: now,
        });
    }
    for (const field of _catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .CAPABILITIES */ .$8) {
        const [was, now] = [before[field.name], after[field.name]];
        const name = (0,_catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(field);
        if (was === true && now === false)
            losses.push({ kind: "capability", name });
        if (was === false && now === true)
            gains.push({ kind: "capability", name });
    }
    for (const { name: key, label: side } of _catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .MODALITIES */ .gA) {
        const was = modalitiesOf(before, key);
        const now = modalitiesOf(after, key);
        const missing = (from, to) => [...from]
            .filter((name) => !to.has(name))
            .map((name) => ({ kind: "modality", name, side }));
        // Not pushed as spread arguments: a very long list would overflow the stack.
        for (const loss of missing(was, now))
            losses.push(loss);
        for (const gain of missing(now, was))
            gains.push(gain);
    }
    return { losses, gains };
}


/***/ }),

/***/ 4301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ listUnpriced),
/* harmony export */   _M: () => (/* binding */ goneModels),
/* harmony export */   qT: () => (/* binding */ listGone)
/* harmony export */ });
/* harmony import */ var _lib_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1576);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9862);


/**
 * The models that are gone after a sync. Models that returned are not among them, nor are models that upstream still
 * has and this repository leaves out.
 * @param known what earlier syncs recorded
 * @param isUpstream whether upstream lists a model now
 */
function listGone(known, { after, changes, renames, }, isUpstream, now) {
    const since = (0,_lib_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .k)(now);
    const last = byModel(known);
    const latest = [
        ...known,
        ...changes.models.removed.map((entry) => toListing(entry, last, since)),
        ...renames.map(({ from, to }) => ({
            ...toListing(from, last, since),
            successor: { provider: to.provider, id: to.model.id },
        })),
    ];
    return [...byModel(latest).values()].filter((one) => !has(after, one) && !isUpstream(one));
}
function toListing({ provider, model }, last, since) {
    const { id } = model;
    const cost = withLast(model.cost, last.get(keyOf({ provider, id }))?.cost);
    return { provider, id, since, ...(cost && { cost }) };
}
/**
 * The last known prices of models that are still listed, and that have no such price now, or 0. Without them, a price
 * could move by any factor by being unknown for one sync.
 * @param known see {@link listGone}
 */
function listUnpriced(known, { after, changed, renames, }, now) {
    const last = byModel(known);
    const formerId = new Map(renames.map(({ from, to }) => [
        keyOf({ provider: to.provider, id: to.model.id }),
        keyOf({ provider: from.provider, id: from.model.id }),
    ]));
    const unpriced = byModel(known);
    for (const { provider, before, after } of changed) {
        const place = { provider, id: after.id };
        const recorded = last.get(formerId.get(keyOf(place)) ?? keyOf(place));
        const cost = withLast(before.cost, recorded?.cost);
        const since = recorded?.since ?? (0,_lib_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .k)(now);
        if (cost)
            unpriced.set(keyOf(place), { ...place, since, cost });
    }
    return [...unpriced.values()].flatMap(({ provider, id, since, cost }) => {
        const model = after.get(provider)?.models.get(id);
        if (!model)
            return [];
        const missing = Object.entries(cost ?? {}).filter(([name, price]) => isPaid(price) && !isPaid(costOf(model.cost)[name]));
        return missing.length === 0
            ? []
            : [{ provider, id, since, cost: Object.fromEntries(missing) }];
    });
}
/** The prices, and for those that are unknown or 0 the last known ones; undefined if there are none. */
function withLast(cost, last) {
    if (!last)
        return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(cost) ? cost : undefined;
    const own = costOf(cost);
    const missing = Object.entries(last).filter(([name, price]) => isPaid(price) && !isPaid(own[name]));
    return Object.fromEntries([...Object.entries(own), ...missing].sort(([a], [b]) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo)(a, b)));
}
function costOf(cost) {
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(cost) ? cost : {};
}
function isPaid(price) {
    return typeof price === "number" && price > 0;
}
/** If a model is listed twice, the last entry counts. */
function byModel(listings) {
    return new Map(listings.map((one) => [keyOf(one), one]));
}
function has(catalog, { provider, id }) {
    return catalog.get(provider)?.models.has(id) ?? false;
}
function keyOf({ provider, id }) {
    return JSON.stringify([provider, id]);
}
/**
 * @param recorded what the syncs of this repository recorded
 * @param brought what the action brings along. It says nothing about a provider that the catalog does not have, because
 *   the repository may have left it out.
 */
function goneModels(recorded, brought, catalog) {
    const byModel = new Map();
    const all = [
        ...brought.filter(({ provider }) => catalog.has(provider)),
        ...recorded,
    ];
    for (const one of all) {
        if (!has(catalog, one))
            byModel.set(keyOf(one), one);
    }
    const get = (model) => byModel.get(keyOf(model)) ?? null;
    return {
        listings: [...byModel.values()],
        get,
        renamedTo: (model) => {
            const seen = new Set();
            let place = get(model)?.successor;
            while (place !== undefined && !has(catalog, place)) {
                // A model may have been renamed there and back.
                if (seen.has(keyOf(place)))
                    return null;
                seen.add(keyOf(place));
                place = get(place)?.successor;
            }
            return place ?? null;
        },
    };
}


/***/ }),

/***/ 6468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ blendOf),
/* harmony export */   JZ: () => (/* binding */ priceBelow),
/* harmony export */   NR: () => (/* binding */ LEGACY_TIER),
/* harmony export */   Vd: () => (/* binding */ fieldOfPrice),
/* harmony export */   Xo: () => (/* binding */ priceChanges),
/* harmony export */   _5: () => (/* binding */ pricesOf),
/* harmony export */   gM: () => (/* binding */ LEGACY_THRESHOLD),
/* harmony export */   qn: () => (/* binding */ PRICED),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* unused harmony export blend */
/* harmony import */ var _catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7741);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9862);


/** `context_over_200k` is older than `tiers`. Upstream still writes it for old readers, whatever the real threshold is. */
const LEGACY_TIER = "context_over_200k";
const LEGACY_THRESHOLD = 200_000;
/** The fields of a model that contain prices. */
const PRICED = ["cost", "experimental"];
/** The prices that changed between two states of a model, in the order of the new model's fields. */
function priceChanges(before, after) {
    const old = pricesOf(before, firstThreshold(after));
    const now = pricesOf(after, firstThreshold(before));
    return [...new Map([...now, ...old])].flatMap(([key, { dimension }]) => {
        const from = old.get(key)?.amount ?? null;
        const to = now.get(key)?.amount ?? null;
        if (from === to)
            return [];
        const ratio = from !== null && to !== null && from !== 0 ? to / from : null;
        return [{ dimension, before: from, after: to, ratio }];
    });
}
/**
 * @param legacyThreshold the threshold that `context_over_200k` means if the model has no `tiers`
 */
function pricesOf(model, legacyThreshold = LEGACY_THRESHOLD) {
    const prices = new Map();
    const { cost, experimental } = model;
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(cost)) {
        collect(cost, {}, prices);
        const tiers = tiersOf(cost.tiers);
        for (const [tier, costOfTier] of tiers) {
            collect(costOfTier, { tier }, prices);
        }
        if (tiers.length === 0) {
            collect(cost[LEGACY_TIER], { tier: legacyThreshold }, prices);
        }
    }
    const modes = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(experimental) ? experimental.modes : undefined;
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(modes)) {
        for (const [mode, settings] of Object.entries(modes)) {
            if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(settings))
                collect(settings.cost, { mode }, prices);
        }
    }
    return prices;
}
/** What a prompt of the size of a tier costs if there is no such tier: the price of the next lower one, or of all. */
function priceBelow(prices, { name, tier = 0 }) {
    let below;
    for (const price of prices.values()) {
        const { dimension } = price;
        if (dimension.name !== name || dimension.mode !== undefined)
            continue;
        const size = dimension.tier ?? Number.NEGATIVE_INFINITY;
        const best = below?.dimension.tier ?? Number.NEGATIVE_INFINITY;
        if (size <= tier && size >= best)
            below = price;
    }
    return below?.amount ?? null;
}
/** The field that contains the price of a dimension. For a tier, this is the whole list of tiers. */
function fieldOfPrice({ name, tier, mode }, { cost }) {
    if (mode !== undefined)
        return ["experimental", "modes", mode, "cost", name];
    if (tier === undefined)
        return ["cost", name];
    const hasTiers = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(cost) && tiersOf(cost.tiers).length > 0;
    return ["cost", hasTiers ? "tiers" : LEGACY_TIER];
}
/** One price for input and output in USD per million tokens, weighted three to one as in most chats; null if one is unknown. */
function blend(input, output) {
    return input === null || output === null ? null : (3 * input + output) / 4;
}
/** The blended price of a model. */
function blendOf(model) {
    return blend(priceOf(model, "input"), priceOf(model, "output"));
}
/** One of {@link pricesOf}; null if it is not known. */
function priceOf({ cost }, dimension) {
    const price = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(cost) ? cost[dimension] : undefined;
    return typeof price === "number" ? roundPrice(price) : null;
}
/**
 * Removes rounding errors of upstream, such as 0.49299999999999994. Prices below a thousandth of a dollar are usually
 * per token by mistake. They are rounded to significant digits, so that different prices stay different.
 */
function roundPrice(price) {
    return Math.abs(price) < 1e-3
        ? Number(price.toPrecision(6))
        : Math.round(price * 1e6) / 1e6;
}
function collect(cost, where, into) {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(cost))
        return;
    for (const [name, price] of Object.entries(cost)) {
        if (typeof price !== "number")
            continue;
        const dimension = (0,_catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .createDimension */ .r4)(name, where);
        into.set((0,_catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensionKey */ .U4)(dimension), { dimension, amount: roundPrice(price) });
    }
}
function tiersOf(tiers) {
    if (!Array.isArray(tiers))
        return [];
    return tiers.flatMap((entry) => {
        if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) || !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry.tier))
            return [];
        const { size } = entry.tier;
        return typeof size === "number" ? [[size, entry]] : [];
    });
}
function firstThreshold({ cost }) {
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(cost) ? tiersOf(cost.tiers)[0]?.[0] : undefined;
}


/***/ }),

/***/ 3029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ notAFile),
/* harmony export */   Pe: () => (/* binding */ listPaths),
/* harmony export */   VS: () => (/* binding */ notCheckedOut),
/* harmony export */   fr: () => (/* binding */ refuseStandIns),
/* harmony export */   gY: () => (/* binding */ LFS_POINTER),
/* harmony export */   pp: () => (/* binding */ listMissing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _catalog_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1669);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(577);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5919);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9755);
// A commit may have things at our paths that a run can't work with: links, submodules, pointers, and files that the
// checkout does not have. Each stops the run before anything is written.






/**
 * The files that are only read, and that the commit has and the disk lacks. A patch that is not read would drop the
 * prices that it sets.
 * @throws {Problem} if a folder that is written to is a link or a submodule in the commit
 */
async function listMissing(options) {
    const { workingDirectory, patchesDir } = options;
    const readFiles = [options.acceptedFile, options.usageProfile].filter((path) => path !== null);
    const folders = foldersOf([
        `${(0,_catalog_place_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(options)}/x`,
        ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .singleFiles */ .Gc)(options),
    ]);
    const entries = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .listCommitted */ .hS)(workingDirectory, [
        ...new Set([
            ...folders,
            ...foldersOf([`${patchesDir}/x`, ...readFiles]),
            `${patchesDir}/`,
            ...readFiles,
        ]),
    ]);
    for (const { path, kind } of entries) {
        if ((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .isOdd */ .Aq)(kind) && folders.includes(path))
            throw notAFile(path, kind);
    }
    const isRead = ({ path, kind }) => kind === "submodule" ||
        (kind !== "folder" &&
            (readFiles.includes(path) ||
                (node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path) === patchesDir &&
                    (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isPatchName */ .qX)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path)))));
    const missing = entries.filter((entry) => isRead(entry) && !isOnDisk(workingDirectory, entry));
    const [submodule] = missing.filter(({ kind }) => kind === "submodule");
    if (submodule !== undefined)
        throw emptySubmodule(submodule.path);
    return missing.map(({ path }) => path);
}
/** The folders of paths, from the outside in. */
function foldersOf(paths) {
    return paths.flatMap((path) => {
        const parts = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path).split("/");
        return parts
            .map((_, index) => parts.slice(0, index + 1).join("/"))
            .filter((folder) => folder !== ".");
    });
}
/** A submodule that is checked out has a file or folder `.git`. */
function isOnDisk(directory, { path, kind }) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path, ...(kind === "submodule" ? [".git"] : [])));
}
const MAX_NAMED = 5;
/** The paths, or the first of them and how many more there are. */
function listPaths(paths) {
    const more = paths.length - MAX_NAMED;
    const named = paths.slice(0, MAX_NAMED).join(", ");
    return more > 0 ? `${named} and ${more} more` : named;
}
/**
 * @param paths files of the commit
 * @param prefix the working directory within the repository, which `sparse-checkout` does not start from
 */
function notCheckedOut(paths, options, prefix) {
    const { patchesDir, acceptedFile, usageProfile } = options;
    const files = [...(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .singleFiles */ .Gc)(options), acceptedFile, usageProfile];
    const needed = [
        (0,_catalog_place_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(options),
        patchesDir,
        ...files.filter((path) => path !== null).map(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname),
    ].filter((folder) => folder !== ".");
    const folders = [...new Set(needed)].filter((folder) => !needed.some((other) => folder.startsWith(`${other}/`)));
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF({
        title: "The checkout lacks files that the sync needs",
        cause: `The checked-out commit has them, but they are not in the checkout: ${listPaths(paths)}.`,
        remedy: `Nothing was written. If actions/checkout has \`sparse-checkout\` or \`filter\`, add these folders to \`sparse-checkout\`: ${folders.map((folder) => prefix + folder).join(", ")}. If an earlier step deleted them, restore them, or commit the deletion first.`,
    });
}
function emptySubmodule(path) {
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF({
        title: "A submodule that the sync reads is not checked out",
        cause: `${path} is a submodule, and its folder is empty.`,
        remedy: "Nothing was written. Set `submodules: true` for actions/checkout.",
    });
}
const NOT_FILES = {
    link: {
        cause: "It is a symbolic link, which a sync would replace with a file.",
        remedy: "Replace the link with the file or folder itself, or use the path that it leads to.",
    },
    submodule: {
        cause: "It is a submodule: its files belong to another repository.",
        remedy: "Run this action in that repository, or choose another path.",
    },
    lfs: {
        cause: "It is a pointer of Git LFS, and its content is elsewhere.",
        remedy: "Take the path out of LFS: end `.gitattributes` with a line `PATH !filter !diff !merge text`, and commit the file itself after `git add --renormalize PATH`.",
    },
    "git-crypt": {
        cause: "git-crypt encrypts it, and a commit through GitHub's API would have it as plain text.",
        remedy: "Take the path out of git-crypt in `.gitattributes`, or choose another path.",
    },
};
function notAFile(path, kind) {
    const { cause, remedy } = NOT_FILES[kind];
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF({
        title: `${path} is not a plain file or folder in the commit`,
        cause,
        remedy: `Nothing was written. ${remedy}`,
    });
}
/** What git has in place of a file that is in Git LFS, with the SHA-256 of the file. */
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]*)\n/;
const GIT_CRYPT = "\0GITCRYPT\0";
/** @throws {Problem} if what git has in place of a file's text stands in one of the files */
function refuseStandIns(files) {
    for (const [path, text] of files) {
        if (LFS_POINTER.test(text))
            throw notAFile(path, "lfs");
        if (text.startsWith(GIT_CRYPT))
            throw notAFile(path, "git-crypt");
    }
}


/***/ }),

/***/ 5919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a9: () => (/* binding */ fileStamp),
  Aq: () => (/* binding */ isOdd),
  hS: () => (/* binding */ listCommitted),
  VH: () => (/* binding */ listIndex),
  z7: () => (/* binding */ listTracked),
  c7: () => (/* binding */ listUntracked),
  gm: () => (/* binding */ readBlob),
  zy: () => (/* binding */ readHead)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/compiled/lib/problem.js
var problem = __webpack_require__(577);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/compiled/checkout/run-git.js
// The only place where another program is started: git, and only to read.
//
// Git's configuration may be hostile: a folder of the repository may contain the files of another, embedded repository
// with its own `config`. The command line overrides every configuration file, so all settings that name a program are
// switched off there, no matter who set them. These are the keys and variables, and what disables each of them for the
// four commands used here:
//
// - core.fsmonitor, used when the index is read: off. fsmonitor--daemon has the same key.
// - core.hooksPath, hook.*.command: off; also, nothing is written that would run a hook (GIT_OPTIONAL_LOCKS).
// - fetching a missing object from a promisor: GIT_NO_LAZY_FETCH; older versions of git do not know it, so no protocol
//   is allowed either. Without a transport, none of these is used: ext::, remote.*.uploadpack, remote.*.vcs, url.*.insteadOf,
//   core.sshCommand, core.gitProxy, core.askPass, credential.helper, core.alternateRefsCommand.
// - core.pager, pager.*: --no-pager, and stdout is not a terminal.
// - core.editor, sequence.editor, gpg.program, filter.*, diff.external, diff.*.textconv, merge.*.driver, trailer.*,
//   submodule.*.update: none of the four commands uses them without a flag (`--textconv`, `--filters`), which is not
//   passed. Those that have a single value are set to an empty value anyway.
// - alias.*: can't replace a built-in command.
// - include.path, includeIf, config.worktree: they can only add the same keys, and the command line overrides them, too.
// - trace2.*: read only from the runner's own files, and GIT_TRACE2* is off.
// - GIT_DIR, GIT_WORK_TREE, GIT_CONFIG_*, GIT_EXEC_PATH, GIT_EXTERNAL_DIFF, GIT_SSH*, GIT_ASKPASS, GIT_TRACE* and every
//   other variable: not passed on.
//
// The runner's own files (/etc/gitconfig, ~/.gitconfig) are still read: before 2.38 they are the only place where git
// looks for safe.directory, and without it git reads nothing in a container. A checkout can't write to these files.



/** The variables that git needs to start, to find its own files, and to work on Windows. No inputs and no token. */
const PASSED_ON = [
    ...["PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR", "LD_LIBRARY_PATH"],
    ...["DEVELOPER_DIR", "PATHEXT", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR"],
    ...["COMSPEC", "TEMP", "TMP", "USERPROFILE", "HOMEDRIVE", "HOMEPATH"],
    ...["APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "PROGRAMFILES"],
];
const ENVIRONMENT = {
    // `git.ts` reads its error messages.
    LC_ALL: "C",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_ASKPASS: "",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_NO_LAZY_FETCH: "1",
    // The commit has to be the one that GitHub has under this id.
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_TRACE2: "0",
    GIT_TRACE2_EVENT: "0",
    GIT_TRACE2_PERF: "0",
};
const CONFIGURATION = {
    // A container often runs as another user than the checkout. Git would refuse to work, although it only reads here.
    "safe.directory": "*",
    // Ignores a repository whose files are committed as plain files. From git 2.38 on.
    "safe.bareRepository": "explicit",
    "core.fsmonitor": "false",
    "core.hooksPath": "/dev/null",
    "core.alternateRefsCommand": "",
    "core.askPass": "",
    "core.editor": "",
    "core.gitProxy": "",
    "core.sshCommand": "",
    "credential.helper": "",
    "diff.external": "",
    "gpg.program": "",
    "protocol.allow": "never",
    "submodule.recurse": "false",
};
const MAX_OUTPUT = 256 * 1024 * 1024;
/**
 * Runs a git command and returns its output.
 * @throws {Error} Node's error, with `stderr`
 */
async function runGit(directory, command, ...args) {
    const settings = Object.entries(CONFIGURATION).flatMap(([key, value]) => [
        "-c",
        `${key}=${value}`,
    ]);
    const passedOn = PASSED_ON.map((name) => [name, process.env[name]]).filter(([, value]) => value !== undefined);
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("git", ["-C", directory, "--no-pager", ...settings, command, ...args], {
        // Not the checkout: Windows looks for a program in this folder first, and a relative entry of PATH starts here.
        cwd: (0,external_node_path_.dirname)(process.execPath),
        env: { ...Object.fromEntries(passedOn), ...ENVIRONMENT },
        maxBuffer: MAX_OUTPUT,
    });
    return stdout;
}

;// CONCATENATED MODULE: ./build/compiled/checkout/git.js



/**
 * Reads the checked-out commit with local git; nothing here uses the network.
 * @throws {Problem} when the folder is not a checkout or has no commit
 */
async function readHead(directory, managedPaths) {
    const [head, entries] = await Promise.all([
        git(directory, "rev-parse", "HEAD", "HEAD^{tree}", "--show-prefix", "--symbolic-full-name", "HEAD"),
        listCommitted(directory, managedPaths, "-r"),
    ]);
    const [sha = "", tree = "", prefix = "", ref = ""] = head.split("\n");
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;
    const blobs = entries.filter(({ kind }) => kind !== "submodule");
    const executable = entries.filter(({ kind }) => kind === "executable");
    return {
        sha,
        tree,
        branch,
        prefix,
        blobs: new Map(blobs.map(({ path, id }) => [path, id])),
        executable: new Set(executable.map(({ path }) => path)),
        notFiles: entries.flatMap(({ path, kind }) => isOdd(kind) ? [{ path, kind }] : []),
    };
}
const KINDS = {
    "100644": "file",
    "100755": "executable",
    "040000": "folder",
    "120000": "link",
    "160000": "submodule",
};
/**
 * What the checked-out commit has at paths. A path that ends in a slash stands for what is in that folder.
 * @param flags `-r`: the files below folders, in place of the folders
 */
async function listCommitted(directory, paths, ...flags) {
    const listing = await git(directory, "ls-tree", ...flags, "-z", "HEAD", "--", ...paths);
    return listing.split("\0").flatMap((line) => {
        // <mode> <type> <id>\t<path>
        const [, mode = "", id = "", path = ""] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        return path === "" ? [] : [{ path, id, kind: KINDS[mode] ?? "file" }];
    });
}
/** Whether the entry is neither a file nor a folder of this repository. */
function isOdd(kind) {
    return kind === "link" || kind === "submodule";
}
/** What `--debug` adds after an entry. Its format may change: then every file counts as touched. */
const DEBUG = /^ {2}ctime: [^\n]*\n {2}mtime: (\d+:\d+)\n {2}dev: [^\n]*\n {2}uid: [^\n]*\n {2}size: (\d+)\t[^\n]*\n/;
async function listIndex(directory, ...flags) {
    const listing = await git(directory, "ls-files", "-z", "-s", "-t", ...flags);
    const entries = new Map();
    let last;
    for (const part of listing.split("\0")) {
        const [debug = "", time, size] = DEBUG.exec(part) ?? [];
        if (last && time)
            last.stamp = `${time}:${size}`;
        // <tag> <mode> <id> <stage>\t<path>
        const [, tag, mode = "", id = "", path] = /^(\w) (\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(part.slice(debug.length)) ?? [];
        if (path === undefined)
            continue;
        const kind = KINDS[mode] ?? "file";
        last = { id, kind, isSkipped: tag === "S", stamp: null };
        entries.set(path, last);
    }
    return entries;
}
/** The time and size of a file, as git's index has them; null if there is none. */
function fileStamp(place) {
    const found = (0,external_node_fs_.lstatSync)(place, { bigint: true, throwIfNoEntry: false });
    if (found === undefined)
        return null;
    const { mtimeNs, size } = found;
    return `${mtimeNs / 1000000000n}:${mtimeNs % 1000000000n}:${size}`;
}
/** Files that git does not track, and does not ignore. A repository in a folder is one entry that ends in a slash. */
async function listUntracked(directory) {
    const flags = ["--others", "--exclude-standard"];
    const listing = await git(directory, "ls-files", "-z", ...flags);
    return listing.split("\0").filter((path) => path !== "");
}
/** The tracked files below a folder, relative to it, without links and submodules; null if the folder is not a git checkout. */
async function listTracked(directory) {
    const index = await listIndex(directory).catch(() => null);
    return (index &&
        [...index].flatMap(([path, { kind }]) => (isOdd(kind) ? [] : [path])));
}
/** Null if the clone lacks the blob: a partial clone fetches it only when it is needed, and nothing is fetched here. */
async function readBlob(directory, id) {
    try {
        return await runGit(directory, "cat-file", "blob", id);
    }
    catch (error) {
        if (IS_ABSENT.test(outputOf(error)))
            return null;
        throw unreadableCheckout(directory, error);
    }
}
/** How git says that a partial clone lacks an object. */
const IS_ABSENT = /bad file|lazy fetching disabled|promisor/;
async function git(...call) {
    try {
        return await runGit(...call);
    }
    catch (error) {
        throw unreadableCheckout(call[0], error);
    }
}
function unreadableCheckout(directory, error) {
    const output = outputOf(error);
    return new problem/* Problem */.AF({
        title: `Can't read the checkout in ${directory}`,
        cause: isGitMissing(error) ? "git is not installed." : output,
        remedy: isGitMissing(error) ? INSTALL_GIT : remedyFor(output, directory),
    });
}
/** What git printed, or why it did not run. */
function outputOf(error) {
    const printed = isExecError(error) ? error.stderr.trim() : "";
    return printed === "" ? (0,problem/* messageOf */.bD)(error) : printed;
}
function isGitMissing(error) {
    return (error instanceof Error &&
        "syscall" in error &&
        error.syscall === "spawn git");
}
const INSTALL_GIT = "Nothing was written. If the job runs in a container, install git in it before actions/checkout: where that finds no git, it downloads an archive of the files without `.git`, which is not enough to open a pull request.";
/** @param output git's error message */
function remedyFor(output, directory) {
    // Before 2.38, git reads `safe.directory` only from its configuration files, not from the command line.
    if (/dubious ownership|unsafe repository/.test(output)) {
        return `Run \`git config --global --add safe.directory ${directory}\` before this step, or use git 2.38 or later.`;
    }
    if (/cannot use bare repository/.test(output)) {
        return "Nothing was written. The folder holds the files of another git repository (`HEAD`, `objects`, `refs`), whose settings can't be trusted: remove these files, or set `working-directory` to another folder.";
    }
    if (IS_ABSENT.test(output)) {
        return "Nothing was written. A folder of the commit is missing from the checkout, as in a partial clone, and this run does not fetch it: remove `filter` from actions/checkout, or set it to `blob:none`.";
    }
    if (/not a git repository/.test(output) && holdsFiles(directory)) {
        return INSTALL_GIT;
    }
    return "Check the repository out first (actions/checkout) and set `working-directory` to its folder; it needs at least one commit.";
}
/** Files without a repository are probably the archive that actions/checkout downloads. */
function holdsFiles(directory) {
    return (0,external_node_fs_.readdirSync)(directory).length > 0;
}
function isExecError(error) {
    return (error instanceof Error &&
        "stderr" in error &&
        typeof error.stderr === "string");
}


/***/ }),

/***/ 1604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ STAGING),
/* harmony export */   Fu: () => (/* binding */ rollBack),
/* harmony export */   Sw: () => (/* binding */ removeJournal),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   cy: () => (/* binding */ stagingFolder),
/* harmony export */   dV: () => (/* binding */ readUndo),
/* harmony export */   f6: () => (/* binding */ staged),
/* harmony export */   fY: () => (/* binding */ writeJournal),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7428);
/* harmony import */ var _catalog_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1669);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(577);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5858);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9755);








/** A folder beside the catalog's files, for files that are being written; see `write.ts`. */
const STAGING = ".model-sync-staging";
/**
 * The file in the staging folder that lists what a run changes. It exists from before the first change until after
 * the last. As long as it exists, the run counts as not finished: readers see the old files, and the next run that
 * writes restores them.
 */
const JOURNAL = "journal.json";
const journalSchema = zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    /** The index of a step is also in the names of its staged files. */
    steps: zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        path: zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        /** Of the new content, in hex; null if the file is removed. */
        sha256: zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    })),
});
function stagingFolder(place) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join((0,_catalog_place_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(place), STAGING);
}
function staged(managed, index, kind) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(stagingFolder(managed), `${index}.${kind}`);
}
/** Where a path is on disk. */
function placeIn(managed, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(managed.workingDirectory, path);
}
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
}
/** Writes under another name and renames, so that the journal is never there in part. */
function writeJournal(managed, steps) {
    const path = placeIn(managed, journalPath(managed));
    const text = JSON.stringify({ version: 1, steps });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(`${path}.new`, text, { flag: "wx", flush: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(`${path}.new`, path);
}
/** From here on, the changes are final. */
function removeJournal(managed) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(placeIn(managed, journalPath(managed)), { force: true });
}
function journalPath(managed) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(stagingFolder(managed), JOURNAL);
}
/** Restores the files that an unfinished run has changed. If this is interrupted too, it can be repeated. */
function rollBack(managed) {
    const undo = readUndo(managed);
    if (undo === null)
        return;
    for (const { path, from } of undo) {
        const place = placeIn(managed, path);
        if (from === null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(place);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(placeIn(managed, from), place);
    }
    removeJournal(managed);
}
/**
 * What has to be undone after an unfinished run, or null if there is none. Only reads. The journal is in the checkout,
 * so anybody may have written it: only managed paths are accepted, and a file that was changed since is left alone.
 * @throws {Problem} when it names a path that this run does not manage
 */
function readUndo(managed) {
    const steps = readSteps(managed);
    if (steps === null)
        return null;
    const paths = steps.map(({ path }) => path);
    const foreign = paths.find((path) => !(0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .isManaged */ .yF)(path, managed));
    if (foreign !== undefined)
        throw unmanaged(managed, foreign);
    (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLinksTo */ .fg)(managed.workingDirectory, paths);
    const undo = [];
    for (const [index, step] of steps.entries()) {
        const { path } = step;
        const place = hashOf(managed, path);
        const isOurs = place === "missing" || place === step.sha256;
        const old = staged(managed, index, "old");
        (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLinks */ .UA)(managed.workingDirectory, old);
        const wasMoved = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .look */ .Op)(placeIn(managed, old)) !== null;
        if (isOurs && wasMoved)
            undo.push({ path, from: old });
        else if (isOurs && place !== "missing")
            undo.push({ path, from: null });
    }
    return undo;
}
/** Null without a valid journal: then the run was interrupted before it changed any file, or after the last one. */
function readSteps(managed) {
    const { workingDirectory } = managed;
    const path = journalPath(managed);
    (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLinks */ .UA)(workingDirectory, path);
    if (!(0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .look */ .Op)(placeIn(managed, path))?.isFile())
        return null;
    try {
        const text = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(workingDirectory, path) ?? "";
        return journalSchema.parse(JSON.parse(text)).steps;
    }
    catch (error) {
        if (isNoJournal(error))
            return null;
        throw new _lib_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF({
            title: `Can't read what an interrupted run left in ${placeIn(managed, stagingFolder(managed))}`,
            cause: error instanceof _lib_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF ? error.cause : (0,_lib_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error),
            remedy: `Nothing was written. Make sure that ${placeIn(managed, path)} is readable.`,
        });
    }
}
function isNoJournal(error) {
    return error instanceof SyntaxError || error instanceof zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .$ZodError */ .a$;
}
/** The hash of a file; a link or a folder has none. */
function hashOf(managed, path) {
    const found = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .look */ .Op)(placeIn(managed, path));
    if (found === null)
        return "missing";
    const bytes = found.isFile()
        ? (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .readFile */ .TA)(managed.workingDirectory, path)
        : null;
    return bytes === null ? "other" : sha256(bytes);
}
function unmanaged(place, path) {
    const folder = stagingFolder(place);
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF({
        title: "An interrupted run touched a file that this run does not manage",
        cause: `The journal in ${folder} names ${JSON.stringify(path)}.`,
        remedy: `Nothing was written. Run once with the inputs of that run, which restores the file; or delete ${folder} and restore the file with git.`,
    });
}


/***/ }),

/***/ 2568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ readLineEnds),
/* harmony export */   jB: () => (/* binding */ withLineEnds),
/* harmony export */   yj: () => (/* binding */ toLf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** A file with both kinds of line ends stays as it is. */
function readLineEnds(raw) {
    const crlf = new Set();
    const files = new Map();
    for (const [path, text] of raw) {
        const isCrlf = text.includes("\r\n") && toCrlf(toLf(text)) === text;
        if (isCrlf)
            crlf.add(path);
        files.set(path, isCrlf ? toLf(text) : text);
    }
    return { files, crlf };
}
/** Gives each file the line ends that it had. A new file gets those of its folder. */
function withLineEnds(written, { files, crlf }) {
    if (crlf.size === 0)
        return written;
    const folders = new Set([...crlf].map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)));
    const wantsCrlf = (path) => files.has(path) ? crlf.has(path) : folders.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path));
    return new Map([...written].map(([path, text]) => [
        path,
        wantsCrlf(path) ? toCrlf(text) : text,
    ]));
}
function toLf(text) {
    return text.replaceAll("\r\n", "\n");
}
function toCrlf(text) {
    return toLf(text).replaceAll("\n", "\r\n");
}


/***/ }),

/***/ 5858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   az: () => (/* binding */ openGiven),
/* harmony export */   dQ: () => (/* binding */ checkWorkingDirectory),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   fg: () => (/* binding */ refuseLinksTo),
/* harmony export */   li: () => (/* binding */ makeFoldersOf),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);
/* harmony import */ var _lib_reserved_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1076);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9755);
// No path is read or written through a symbolic link. Otherwise, whoever can put a link into the repository could make
// this program read and write files anywhere on the runner. The working directory itself, and the folders above it, may
// be reached through links, since they belong to the runner.
//
// Each folder of a path is checked right before its files are used. The last part of a path is opened without
// following links, created only if it does not exist, or renamed; none of these follows a link. One gap remains: Node
// can't open a path relative to an open folder, so a process that runs at the same time could replace a folder by a link
// between the check and the use. Such a process can already write wherever this one can.





/** Undefined on Windows. */
const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/** Opening a named pipe would otherwise wait for a writer, perhaps for ever. Undefined on Windows. */
const NO_WAIT = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * @param path relative to the folder, with forward slashes; it need not exist
 * @throws {Problem} if it is a link, or one of its folders is
 */
function refuseLinks(folder, path) {
    refuseLinksAt(partsOf(folder, path), folder, path);
}
/** Checks the folders of the paths, each once. Does not check the files: `openFile` does that. */
function refuseLinksTo(folder, paths) {
    for (const path of onePerFolder(paths)) {
        refuseLinksAt(partsOf(folder, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path)), folder, path);
    }
}
function refuseLinksAt(places, folder, path) {
    for (const place of places) {
        const found = look(place);
        if (found === null)
            return;
        if (found.isSymbolicLink())
            throw isLink(place, folder, path);
    }
}
/** Creates the missing folders of the paths, without following links. */
function makeFoldersOf(folder, paths) {
    for (const path of onePerFolder(paths)) {
        makeFolder(folder, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path));
    }
}
function onePerFolder(paths) {
    return new Map([...paths].map((path) => [node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path), path])).values();
}
function makeFolder(folder, path) {
    for (const place of partsOf(folder, path)) {
        const found = look(place);
        if (found === null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place);
        else if (found.isSymbolicLink())
            throw isLink(place, folder, path);
    }
}
/**
 * Opens a file for reading. The caller has to check the folders for links, once for all files.
 * @throws {Problem} if it is a link, a named pipe or a device; also Node's errors
 */
function openFile(folder, path) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    if (NO_FOLLOW === undefined && look(place)?.isSymbolicLink()) {
        refuseLinks(folder, path);
    }
    try {
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (NO_FOLLOW ?? 0) | (NO_WAIT ?? 0);
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(place, flags);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (found.isFile() || found.isDirectory())
            return file;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    catch (error) {
        if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, "ELOOP", "EMLINK"))
            refuseLinks(folder, path);
        // `ENXIO`: a socket.
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, "ENXIO"))
            throw error;
    }
    throw (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(place, new Error("It is a named pipe, a socket or a device, and not a file."));
}
/**
 * The content of a file, or null if there is none. As with `openFile`, the caller has to check the folders.
 * @throws {Problem}
 */
function readFile(folder, path) {
    let file;
    try {
        file = openFile(folder, path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch (error) {
        if (error instanceof _lib_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF)
            throw error;
        if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error))
            return null;
        throw (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), error);
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function readText(folder, path) {
    return readFile(folder, path)?.toString("utf8") ?? null;
}
/** What exists at a path, without following a link; null if nothing does. */
function look(place) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place);
    }
    catch (error) {
        if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(error))
            return null;
        throw (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(place, error);
    }
}
/**
 * Resolves a path from an input, so that no link is left in it. Inside the given folders, where others may have
 * written, a link is an error; elsewhere links are allowed, as the person who set the input is trusted.
 * @param folders folders in which links are refused; the first one that contains the path is used
 * @throws {Problem} if a link inside one of the folders is on the path, or it leads into `.git` or `.github`
 */
function placeOf(path, folders) {
    const roots = folders.flatMap((folder) => [folder, resolveLinks(folder)]);
    const root = roots.find((folder) => pathWithin(folder, path) !== null);
    if (root !== undefined)
        refuseLinks(root, pathWithin(root, path) ?? "");
    const place = resolveLinks(path);
    refuseReserved(place, path);
    return place;
}
/** Resolves a path with `placeOf` and opens it for reading. */
function openGiven(path, folders) {
    const place = placeOf(path, folders);
    return openFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place));
}
/** @throws {Problem} if the folder is missing, or is in `.git` or `.github` after links are resolved */
function checkWorkingDirectory(directory) {
    let place;
    try {
        place = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
    }
    catch (error) {
        throw new _lib_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF({
            title: `Can't find the working directory ${directory}`,
            cause: (0,_lib_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error),
            remedy: "Check the repository out first (actions/checkout) and set `working-directory` to its folder.",
        });
    }
    refuseReserved(place, directory);
}
/** Looks only inside the innermost repository: the repository's own folder may be named `.github`. */
function refuseReserved(place, given) {
    let folder = place;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git"))) {
        if ((0,_lib_reserved_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .isReserved */ .B)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder))) {
            throw new _lib_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF({
                title: `${given} lies in .git or .github`,
                cause: `It leads to ${place}.`,
                remedy: "Nothing was written. Choose another path: these folders belong to git and GitHub.",
            });
        }
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return;
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    }
}
/** The path without links, whether it exists or not. A link to a missing target is resolved to that target. */
function resolveLinks(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(error) || parent === path)
            throw error;
        const folder = resolveLinks(parent);
        return look(path)?.isSymbolicLink()
            ? resolveLinks((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path)))
            : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
/** The path relative to the folder, with forward slashes; null if it is not inside the folder. */
function pathWithin(folder, path) {
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return parts[0] === ".." || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(parts.join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        ? null
        : parts.join("/");
}
/** The path of each folder between a folder and a path in it, and the path itself. */
function partsOf(folder, path) {
    let place = folder;
    return path
        .split("/")
        .filter((part) => part !== "" && part !== ".")
        .map((part) => {
        place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, part);
        return place;
    });
}
function isLink(link, folder, path) {
    const name = pathWithin(folder, link) ?? link;
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF({
        title: `${path} leads through a symbolic link`,
        cause: `${name} is a link to ${JSON.stringify((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(link))}, and links are not followed.`,
        remedy: "Nothing was written. Replace the link with the file or folder itself, or use a path without links.",
    });
}


/***/ }),

/***/ 1591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readPattern),
/* harmony export */   k: () => (/* binding */ anyPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);


/** A path matches the file itself, everything in a folder, or what a glob stands for. */
function readPattern(entry) {
    const plain = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(entry.trim().replaceAll("\\", "/"), ".");
    const path = plain.replace(/\/?\.?$/, "");
    if (path === "")
        return { entry, matches: () => true };
    const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_1__(path, { dot: true });
    return {
        entry,
        matches: (other) => other === path || other.startsWith(`${path}/`) || isMatch(other),
    };
}
function anyPath(patterns) {
    const all = patterns.map(readPattern);
    return (path) => all.some(({ matches }) => matches(path));
}


/***/ }),

/***/ 9755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ isManagedName),
/* harmony export */   Gc: () => (/* binding */ singleFiles),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   _1: () => (/* binding */ managedFolder),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   qX: () => (/* binding */ isPatchName),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   yF: () => (/* binding */ isManaged)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _catalog_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1651);
/* harmony import */ var _catalog_gone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4095);
/* harmony import */ var _catalog_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1669);
/* harmony import */ var _catalog_upstream_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8436);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(577);






/**
 * The managed files outside of a folder with one file per provider, except `accepted-file`: it is changed only where there
 * is one.
 */
function singleFiles(managed) {
    const { catalogFile = null, providersModule, changelogFile } = managed;
    const catalog = catalogFile === null
        ? []
        : [catalogFile, (0,_catalog_upstream_values_js__WEBPACK_IMPORTED_MODULE_4__/* .upstreamValuesPath */ .D$)(managed), (0,_catalog_gone_js__WEBPACK_IMPORTED_MODULE_2__/* .gonePath */ .TJ)(managed)];
    const paths = [...catalog, providersModule?.path ?? null, changelogFile];
    return paths.filter((path) => path !== null);
}
/** The folder in which every file with the name of a generated file is managed; null if the catalog is one file. */
function managedFolder(place) {
    return (0,_catalog_place_js__WEBPACK_IMPORTED_MODULE_3__/* .formOf */ .QU)(place) === "req-llm" ? place.modelsDir : null;
}
function isManaged(path, managed) {
    const { dir, base } = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.parse(path);
    // On Windows, a backslash separates folders.
    const isInFolder = dir === managedFolder(managed) && !base.includes("\\");
    return ((isInFolder && isManagedName(base, managed)) ||
        path === managed.acceptedFile ||
        singleFiles(managed).includes(path));
}
/** Whether a file in the models folder has the name of a generated file. */
function isManagedName(name, place) {
    const records = [(0,_catalog_upstream_values_js__WEBPACK_IMPORTED_MODULE_4__/* .upstreamValuesPath */ .D$)(place), (0,_catalog_gone_js__WEBPACK_IMPORTED_MODULE_2__/* .gonePath */ .TJ)(place)];
    return (name === _catalog_files_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST */ .e0 ||
        records.some((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === name) ||
        (name.endsWith(".json") && !name.startsWith(".")));
}
/** Whether a file in the patches folder has the name of a patch. */
function isPatchName(name) {
    return name.endsWith(".json") && !name.startsWith(".");
}
function isMissing(error) {
    return hasCode(error, "ENOENT");
}
/** Nothing exists at the path. `ENOTDIR`: one of its folders is a file. */
function isAbsent(error) {
    return hasCode(error, "ENOENT", "ENOTDIR");
}
function hasCode(error, ...codes) {
    return error instanceof Error && "code" in error
        ? codes.some((code) => code === error.code)
        : false;
}
function unreadable(path, error) {
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .AF({
        title: `Can't read ${path}`,
        cause: (0,_lib_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error),
        remedy: "Nothing was written. Make sure that it is a readable file or folder.",
    });
}


/***/ }),

/***/ 547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readManaged),
/* harmony export */   b: () => (/* binding */ readCheckout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_blob_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2613);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(577);
/* harmony import */ var _committed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3029);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5919);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1604);
/* harmony import */ var _line_ends_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2568);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5858);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9755);










/**
 * @throws {Problem} when a folder can't be read, or a path leads through a link
 */
async function readCheckout(options, wantsHead) {
    const { workingDirectory, patchesDir, acceptedFile, usageProfile } = options;
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .managedFolder */ ._1)(options);
    const managed = [
        ...(folder === null ? [] : [folder]),
        ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .singleFiles */ .Gc)(options),
    ];
    const { raw, onDisk, foreign } = readDisk(options);
    const texts = readTexts(workingDirectory, usageProfile === null ? [] : [usageProfile]);
    const patches = readPatches(workingDirectory, patchesDir, acceptedFile);
    const read = {
        onDisk: onDisk.files,
        patches,
        unreadPatches: listUnread(workingDirectory, patchesDir, acceptedFile),
        acknowledgements: onDisk.files.get(acceptedFile) ?? null,
        foreign,
    };
    if (!wantsHead) {
        return {
            ...read,
            profile: requireNamed(texts, usageProfile),
            base: onDisk.files,
            head: null,
            lineEnds: { onDisk, base: onDisk },
        };
    }
    const [head, missing] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .readHead */ .zy)(workingDirectory, [...managed, acceptedFile]),
        (0,_committed_js__WEBPACK_IMPORTED_MODULE_4__/* .listMissing */ .pp)(options),
    ]);
    if (missing.length > 0)
        throw (0,_committed_js__WEBPACK_IMPORTED_MODULE_4__/* .notCheckedOut */ .VS)(missing, options, head.prefix);
    const base = await readBase(options, head, raw, onDisk);
    return {
        ...read,
        acknowledgements: base.files.get(acceptedFile) ?? read.acknowledgements,
        profile: requireNamed(texts, usageProfile),
        base: base.files,
        head,
        lineEnds: { onDisk, base },
    };
}
/** The managed files on disk, with LF, and the paths of other files in the models folder; see `Checkout`. */
function readManaged(managed) {
    const { onDisk, foreign } = readDisk(managed);
    return { onDisk: onDisk.files, foreign };
}
function readDisk(managed) {
    const { workingDirectory, acceptedFile } = managed;
    (0,_links_js__WEBPACK_IMPORTED_MODULE_8__/* .checkWorkingDirectory */ .dQ)(workingDirectory);
    const { files, foreign } = listModels(managed);
    const accepted = acceptedFile === null ? [] : [acceptedFile];
    const paths = [...files, ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .singleFiles */ .Gc)(managed), ...accepted];
    const raw = readUndone(managed, readTexts(workingDirectory, paths));
    return { raw, onDisk: (0,_line_ends_js__WEBPACK_IMPORTED_MODULE_7__/* .readLineEnds */ .Js)(raw), foreign };
}
/** A file that an input names has to exist. */
function requireNamed(texts, path) {
    if (path === null)
        return null;
    const text = texts.get(path);
    if (text !== undefined)
        return text;
    throw new _lib_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF({
        title: `Can't find the usage profile ${path}`,
        cause: "The input `usage-profile` names this file, but it does not exist.",
        remedy: "Nothing was written. Correct the path, which is relative to the working directory.",
    });
}
/** The files in a folder with one file per provider. */
function listModels(managed) {
    const files = [];
    const foreign = [];
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .managedFolder */ ._1)(managed);
    if (folder === null)
        return { files, foreign };
    for (const entry of list(managed.workingDirectory, folder)) {
        const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, entry.name);
        if (entry.name === _journal_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGING */ .Cj)
            continue;
        if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .isManagedName */ .BU)(entry.name, managed) && !entry.isDirectory())
            files.push(path);
        else
            foreign.push(path);
    }
    return { files, foreign };
}
/** The files as they were before a run that was killed while it wrote. */
function readUndone(managed, found) {
    const undone = new Map(found);
    for (const { path, from } of (0,_journal_js__WEBPACK_IMPORTED_MODULE_6__/* .readUndo */ .dV)(managed) ?? []) {
        const text = from === null ? null : (0,_links_js__WEBPACK_IMPORTED_MODULE_8__/* .readText */ .yR)(managed.workingDirectory, from);
        if (text === null)
            undone.delete(path);
        else
            undone.set(path, text);
    }
    return undone;
}
function readPatches(directory, patchesDir, acceptedFile) {
    const paths = list(directory, patchesDir)
        .filter(({ name }) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .isPatchName */ .qX)(name))
        .map(({ name }) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(patchesDir, name))
        .filter((path) => path !== acceptedFile);
    const texts = readTexts(directory, paths);
    return new Map([...texts].map(([path, text]) => [node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path), text]));
}
/** What people may take for a patch. */
const LOOKS_LIKE_PATCH = /\.(?:json[c5]?|ya?ml|toml)$/i;
/** Files of another format, and all that is in sub-folders. Names that begin with a dot are not meant as patches. */
function listUnread(directory, patchesDir, acceptedFile) {
    const listIn = (folder) => list(directory, folder)
        .filter(({ name }) => !name.startsWith("."))
        .flatMap((entry) => {
        const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, entry.name);
        const isRead = folder === patchesDir && (0,_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .isPatchName */ .qX)(entry.name);
        return entry.isDirectory() ? listIn(path) : isRead ? [] : [path];
    });
    return listIn(patchesDir).filter((file) => LOOKS_LIKE_PATCH.test(file) && file !== acceptedFile);
}
/** The base's texts. A file that is unchanged on disk, as nearly all are, is not read from git again. */
async function readBase(options, head, raw, onDisk) {
    const { workingDirectory } = options;
    for (const { path, kind } of head.notFiles) {
        if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .isManaged */ .yF)(path, options))
            throw (0,_committed_js__WEBPACK_IMPORTED_MODULE_4__/* .notAFile */ .$y)(path, kind);
    }
    const base = new Map();
    const missing = [];
    for (const [path, id] of head.blobs) {
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .isManaged */ .yF)(path, options))
            continue;
        // On disk, git may have written other line ends.
        const candidates = [raw.get(path), onDisk.files.get(path)];
        const text = candidates.find((text) => text !== undefined && (0,_lib_blob_id_js__WEBPACK_IMPORTED_MODULE_2__/* .blobId */ .z)(text, head) === id) ?? (await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .readBlob */ .gm)(workingDirectory, id));
        if (text === null)
            missing.push(path);
        else
            base.set(path, text);
    }
    if (missing.length > 0)
        throw (0,_committed_js__WEBPACK_IMPORTED_MODULE_4__/* .notCheckedOut */ .VS)(missing, options, head.prefix);
    (0,_committed_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseStandIns */ .fr)(base);
    const texts = (0,_line_ends_js__WEBPACK_IMPORTED_MODULE_7__/* .readLineEnds */ .Js)(base);
    const isClean = base.size === onDisk.files.size &&
        [...texts.files].every(([path, text]) => onDisk.files.get(path) === text);
    return isClean ? { ...texts, files: onDisk.files } : texts;
}
/** Synchronous: for many small files, asynchronous reading takes several times as long. */
function readTexts(directory, paths) {
    (0,_links_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseLinksTo */ .fg)(directory, paths);
    const texts = new Map();
    for (const path of paths) {
        const text = (0,_links_js__WEBPACK_IMPORTED_MODULE_8__/* .readText */ .yR)(directory, path);
        if (text !== null)
            texts.set(path, text);
    }
    (0,_committed_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseStandIns */ .fr)(texts);
    return texts;
}
function list(directory, path) {
    (0,_links_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseLinks */ .UA)(directory, path);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .isMissing */ .b2)(error))
            return [];
        throw (0,_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadable */ .O$)(folder, error);
    }
}


/***/ }),

/***/ 9426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   ey: () => (/* binding */ usageTest),
/* harmony export */   l1: () => (/* binding */ listUsageFiles),
/* harmony export */   ro: () => (/* binding */ readUsageFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _catalog_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4095);
/* harmony import */ var _catalog_upstream_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8436);
/* harmony import */ var _lib_maps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7787);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5919);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5858);
/* harmony import */ var _path_filter_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1591);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9755);










/** Larger files are data, not code. */
const MAX_BYTES = 1024 * 1024;
/** A zero byte in the first bytes means that a file is binary. Git checks as many. */
const BINARY_PROBE = 8000;
/** Files of third parties, generated files, and histories. */
const SKIPPED = [
    /(?:^|\/)(?:node_modules|bower_components|vendor|third_party|deps|_build|dist|target|\.git)\//,
    /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|go\.sum|bun\.lockb|[^/]*[.-]lock(?:\.\w+)?|\.terraform\.lock\.hcl)$/i,
    /(?:^|\/)(?:changelog|changes|history|releases|news)(?:\.[a-z]+)?$/i,
    /\.(?:min\.\w+|map|snap|svg|csv|tsv|lock)$/i,
];
/**
 * The paths of the text files that may name models, relative to the working directory.
 * @param includePaths files that are made from the catalog, and so do not use it
 */
async function listUsageFiles(options, includePaths = []) {
    if (options.usagePaths.length === 0)
        return [];
    const paths = await listFiles(options.workingDirectory);
    const isWanted = usageTest(options);
    const isIncluded = (0,_path_filter_js__WEBPACK_IMPORTED_MODULE_7__/* .anyPath */ .k)(includePaths);
    return paths.filter((path) => isWanted(path) && !isIncluded(path));
}
/** Tracked files if the folder is a git checkout, otherwise all. */
async function listFiles(workingDirectory) {
    return ((await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .listTracked */ .z7)(workingDirectory)) ??
        (await walkFolder(workingDirectory, "")));
}
/** Whether a file may name models: whether it is in `usagePaths`, and is neither generated nor somebody else's. */
function usageTest(options) {
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .managedFolder */ ._1)(options);
    const generated = new Set([
        options.catalogFile,
        (0,_catalog_upstream_values_js__WEBPACK_IMPORTED_MODULE_4__/* .upstreamValuesPath */ .D$)(options),
        (0,_catalog_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .gonePath */ .TJ)(options),
        options.acceptedFile,
        options.providersModule?.path,
        options.changelogFile,
    ]);
    const isWanted = pathFilter(options.usagePaths);
    return (path) => isWanted(path) &&
        !(folder !== null && path.startsWith(`${folder}/`)) &&
        !generated.has(path) &&
        !SKIPPED.some((pattern) => pattern.test(path));
}
/** Paths and globs. Those that begin with `!` take files out; if there are no others, all other files are searched. */
function pathFilter(patterns) {
    const isExclusion = (pattern) => pattern.startsWith("!");
    const wanted = patterns.filter((pattern) => !isExclusion(pattern));
    const isWanted = (0,_path_filter_js__WEBPACK_IMPORTED_MODULE_7__/* .anyPath */ .k)(wanted.length === 0 ? ["."] : wanted);
    const isExcluded = (0,_path_filter_js__WEBPACK_IMPORTED_MODULE_7__/* .anyPath */ .k)(patterns.filter(isExclusion).map((pattern) => pattern.slice(1).trim()));
    return (path) => isWanted(path) && !isExcluded(path);
}
/**
 * Reads files one by one, so that only one is in memory at a time. Skips binary files, large files, links, and files
 * that can't be read. Synchronous, because that is several times as fast for many small files.
 */
function* readUsageFiles(directory, paths) {
    const buffer = Buffer.allocUnsafe(MAX_BYTES);
    /** A folder with tracked files may have been replaced by a link since. */
    const isReal = (0,_lib_maps_js__WEBPACK_IMPORTED_MODULE_9__/* .memo */ .ph)((folder) => {
        const parent = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(folder);
        if (parent === folder)
            return true;
        return isReal(parent) && isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, folder));
    });
    for (const path of paths) {
        if (!isReal(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(path)))
            continue;
        const size = readInto(buffer, directory, path);
        const bytes = buffer.subarray(0, size);
        const isBinary = bytes.subarray(0, BINARY_PROBE).includes(0);
        if (size > 0 && !isBinary)
            yield { path, bytes };
    }
}
function isFolder(place) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place).isDirectory();
    }
    catch {
        return false;
    }
}
function readInto(buffer, directory, path) {
    let descriptor;
    try {
        descriptor = (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .openFile */ .Tq)(directory, path);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile() || stat.size > buffer.length)
            return 0;
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, stat.size, 0);
    }
    catch {
        return 0;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Without git: all files, except links and names that begin with a dot. */
async function walkFolder(directory, folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, folder), {
        withFileTypes: true,
    }).catch(() => []);
    const paths = [];
    for (const entry of entries) {
        const path = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, entry.name);
        if (entry.isFile())
            paths.push(path);
        const isSearched = !entry.name.startsWith(".") &&
            !SKIPPED.some((pattern) => pattern.test(`${path}/`));
        if (entry.isDirectory() && isSearched) {
            for (const inner of await walkFolder(directory, path))
                paths.push(inner);
        }
    }
    return paths;
}


/***/ }),

/***/ 7045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ nearlyAll),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   _B: () => (/* binding */ MOST),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   dg: () => (/* binding */ newMap),
/* harmony export */   fA: () => (/* binding */ mostCommon)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9862);
/* harmony import */ var _lib_maps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7787);


/** The share that counts as nearly all. */
const MOST = 3 / 4;
function add(counts, key, times = 1) {
    counts.set(key, (counts.get(key) ?? 0) + times);
}
function count(counts, first, second, times = 1) {
    add((0,_lib_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .getOr */ .MU)(counts, first, (newMap)), second, times);
}
function sum(counts = new Map()) {
    let total = 0;
    for (const times of counts.values())
        total += times;
    return total;
}
/** The most common key; of several, the first by its bytes. */
function mostCommon(counts = new Map()) {
    let best;
    let most = 0;
    for (const [key, times] of counts) {
        if (times > most ||
            (times === most && best !== undefined && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo)(key, best) < 0)) {
            best = key;
            most = times;
        }
    }
    return best;
}
/** By first key, the second key that nearly always occurs with it. */
function nearlyAll(counts) {
    const result = new Map();
    for (const [first, seconds] of counts) {
        const best = mostCommon(seconds);
        if (best !== undefined && (seconds.get(best) ?? 0) >= sum(seconds) * MOST) {
            result.set(first, best);
        }
    }
    return result;
}
function newMap() {
    return new Map();
}


/***/ }),

/***/ 6279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ prefixesOf),
/* harmony export */   Nr: () => (/* binding */ splitWord),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   S8: () => (/* binding */ normalize),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   w1: () => (/* binding */ startsWith),
/* harmony export */   xn: () => (/* binding */ areAlike),
/* harmony export */   xv: () => (/* binding */ withoutDate)
/* harmony export */ });
const SEPARATOR = /[-_.:@~\s]+/;
const SEPARATORS = /[-_.:@~\s]+/g;
const DATE = /[-@](20\d\d-?[01]\d-?[0-3]\d)(?!\d)/;
/**
 * The id without path, separators and case. Variants stay different: sizes, versions, dates, `-mini`, `:free`, `-fp8`.
 * Numbers stay separate: `gemma-3-1b` is `gemma3-1b`, `gemma-31b` is `gemma31b`.
 */
function identityOf({ id }) {
    return normalize(baseOf(id)) || id.toLowerCase();
}
/** The id without path and revision. `p` between digits is read as a dot: `kimi-k2p6`. */
function baseOf(id) {
    return id
        .slice(id.lastIndexOf("/") + 1)
        .toLowerCase()
        .replace(/-v\d+:\d+$|[@:](?:default|latest)$/, "")
        .replace(/(?<=\d)p(?=\d)/g, ".");
}
function normalize(base) {
    return base.replace(SEPARATORS, "-").replace(/(?<!\d)-|-(?!\d)/g, "");
}
const NONE = [];
/** The folders in an id, the one nearest to the model first: `accounts/fireworks/models/kimi-k2p6`, `hf:zai-org/GLM-5`. */
function prefixesOf(id) {
    if (!id.includes("/"))
        return NONE;
    return id
        .split("/")
        .slice(0, -1)
        .map((part) => part.replace(/^(?:.*:|[@~])/, ""))
        .map((part) => ({ key: keyOf(part), spelling: part.toLowerCase() }))
        .filter(({ key }) => key !== "")
        .reverse();
}
/** The first word of a base, and the rest; null if there is only one word. */
function splitWord(base) {
    const separator = SEPARATOR.exec(base);
    if (separator === null)
        return null;
    const { index, 0: text } = separator;
    return { word: base.slice(0, index), rest: base.slice(index + text.length) };
}
/** The letters that a base begins with. */
function stemOf(base) {
    return /^\P{L}*\p{L}*/u.exec(base)?.[0] ?? "";
}
/** `20251001` for `claude-haiku-4-5@2025-10-01`. */
function dateOf(base) {
    return DATE.exec(base)?.[1]?.replaceAll("-", "");
}
function withoutDate(base) {
    return base.replace(DATE, "");
}
/** The same key for different spellings, such as `x-ai` and `xai`. */
function keyOf(name) {
    return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
function startsWith(text, start) {
    return start !== "" && text.startsWith(start);
}
function areAlike(a, b) {
    return startsWith(a, b) || startsWith(b, a);
}


/***/ }),

/***/ 593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ findVendors)
});

// EXTERNAL MODULE: ./build/compiled/lib/maps.js
var maps = __webpack_require__(7787);
// EXTERNAL MODULE: ./build/compiled/identity/counts.js
var identity_counts = __webpack_require__(7045);
// EXTERNAL MODULE: ./build/compiled/identity/ids.js
var identity_ids = __webpack_require__(6279);
;// CONCATENATED MODULE: ./build/compiled/identity/canonical-ids.js
/** Several times the length of the longest one so far. A longer one is a mistake. */
const MAX_LENGTH = 200;
const FORM = /^([a-z\d][a-z\d._-]*)\/[a-z\d][a-z\d._:+@-]*$/;
/** Null if the field is missing or not of the form `vendor/model`: then the model's id is used instead. */
function canonicalIdOf({ canonical_model_id: id, }) {
    if (typeof id !== "string" || id.length > MAX_LENGTH)
        return null;
    const text = id.toLowerCase();
    const [, vendor] = FORM.exec(text) ?? [];
    return vendor === undefined ? null : { text, vendor };
}

;// CONCATENATED MODULE: ./build/compiled/identity/listings.js




/**
 * Collects which provider lists which model, and recognises the same model at different providers.
 *
 * Entries with the same canonical id are one model. Entries without one are matched by their ids: they belong to the
 * canonical model that most entries with such an id have. If there is none, all entries with such an id are one model.
 */
function indexListings(catalog) {
    const spell = (0,maps/* memo */.ph)((text) => ({ text, providers: 0, lastProvider: null }));
    const parsedIds = [];
    const read = (0,maps/* memo */.ph)((id) => {
        const base = (0,identity_ids/* baseOf */.bx)(id);
        const spelling = spell((0,identity_ids/* normalize */.S8)(base));
        const parsed = { id, base, spelling, prefixes: (0,identity_ids/* prefixesOf */.E3)(id) };
        parsedIds.push(parsed);
        return parsed;
    });
    const words = new Set();
    for (const [provider, { models }] of catalog) {
        const { key, firstWord } = nameProvider(provider);
        words.add(key).add(firstWord);
        for (const id of models.keys()) {
            const { spelling } = read(id);
            if (spelling.lastProvider === provider)
                continue;
            spelling.providers += 1;
            spelling.lastProvider = provider;
        }
    }
    for (const { prefixes } of parsedIds) {
        for (const { key } of prefixes)
            words.add(key);
    }
    /** Removes a vendor if more providers list the rest of the id. `deepseek-r1` keeps it, as no provider lists `r1`. */
    const withoutVendor = ({ base, spelling }) => {
        let rest = base;
        // A region may come before the vendor: `us.anthropic.claude-haiku-4-5`.
        for (const _ of ["region", "vendor"]) {
            const split = (0,identity_ids/* splitWord */.Nr)(rest);
            if (split === null)
                break;
            ({ rest } = split);
            if (!words.has(split.word))
                continue;
            if (spell((0,identity_ids/* normalize */.S8)(rest)).providers > spelling.providers)
                return rest;
        }
        return base;
    };
    const readBase = (parsed) => {
        const base = withoutVendor(parsed);
        const plain = base === parsed.base ? parsed.spelling.text : (0,identity_ids/* normalize */.S8)(base);
        const date = (0,identity_ids/* dateOf */.Q$)(base);
        const undated = date === undefined ? plain : (0,identity_ids/* normalize */.S8)((0,identity_ids/* withoutDate */.xv)(base));
        return { base, plain, date, undated };
    };
    const dates = new Map();
    for (const parsed of parsedIds) {
        if ((0,identity_ids/* dateOf */.Q$)(parsed.base) === undefined)
            continue;
        const { date, undated } = readBase(parsed);
        if (date)
            (0,maps/* getOr */.MU)(dates, undated, () => new Set()).add(date);
    }
    const recogniseId = (id) => {
        const parsed = read(id);
        if (parsed.recognised === undefined) {
            const { base, plain, date, undated } = readBase(parsed);
            const known = dates.get(undated);
            const isOnly = date !== undefined && known?.size === 1 && known.has(date);
            parsed.recognised = {
                key: (isOnly ? undated : plain) || id.toLowerCase(),
                stem: (0,identity_ids/* stemOf */.Vc)(base),
                prefixes: parsed.prefixes,
            };
        }
        return parsed.recognised;
    };
    const canonicalIds = new Map();
    const idsByKey = new Map();
    for (const { models } of catalog.values()) {
        for (const model of models.values()) {
            const canonical = canonicalIdOf(model);
            if (canonical === null)
                continue;
            canonicalIds.set(canonical.text, canonical);
            (0,identity_counts/* count */.U9)(idsByKey, recogniseId(model.id).key, canonical.text);
        }
    }
    const joined = (0,maps/* memo */.ph)((key) => (0,identity_counts/* mostCommon */.fA)(idsByKey.get(key)));
    const identities = new Map();
    const identityOf = (model) => {
        const { key } = recogniseId(model.id);
        const canonical = 
        // A model of another catalog may have a canonical id that is not in this one.
        canonicalIds.get(canonicalIdOf(model)?.text ?? "") ??
            canonicalIds.get(joined(key) ?? "");
        // The two can't collide: a canonical id contains a slash, and a key does not.
        return (0,maps/* getOr */.MU)(identities, canonical?.text ?? key, () => ({
            key: canonical?.text ?? key,
            vendor: canonical?.vendor ?? null,
            listings: [],
            isOnlyAtFirst: true,
        }));
    };
    for (const [provider, { models }] of catalog) {
        const providerName = nameProvider(provider);
        for (const model of models.values()) {
            const identity = identityOf(model);
            const [first] = identity.listings;
            if (first && first.provider !== provider)
                identity.isOnlyAtFirst = false;
            const { key, stem, prefixes } = recogniseId(model.id);
            identity.listings.push({
                provider,
                providerName,
                model,
                identity,
                key,
                stem,
                prefixes,
            });
        }
    }
    return { identities: [...identities.values()], identityOf, recogniseId };
}
function nameProvider(id) {
    const [word = ""] = /[^_]+/.exec(id) ?? [];
    return { key: (0,identity_ids/* keyOf */.TN)(id), firstWord: (0,identity_ids/* keyOf */.TN)(word) };
}

// EXTERNAL MODULE: ./build/compiled/lib/json.js
var json = __webpack_require__(9862);
;// CONCATENATED MODULE: ./build/compiled/identity/id-prefixes.js
// The prefixes of model ids. A prefix names the vendor, or the host that runs the model.




function countPrefixes(identities) {
    const spellings = new Map();
    const byStem = new Map();
    const carried = new Map();
    const writers = new Map();
    const canonical = new Map();
    const canonicalSpellings = new Map();
    for (const { listings, vendor } of identities) {
        const vendorKey = vendor === null ? null : (0,identity_ids/* keyOf */.TN)(vendor);
        if (vendor !== null && vendorKey !== null) {
            (0,identity_counts/* count */.U9)(canonicalSpellings, vendorKey, vendor, listings.length);
        }
        for (const { identity, provider, stem, prefixes } of listings) {
            prefixes.forEach(({ key, spelling }, index) => {
                (0,identity_counts/* count */.U9)(spellings, key, spelling);
                (0,identity_counts/* count */.U9)(byStem, stem, key, weigh(index));
                (0,maps/* getOr */.MU)(carried, key, (identity_counts/* newMap */.dg)).set(identity, stem);
                (0,identity_counts/* count */.U9)(writers, key, provider);
                if (vendorKey !== null)
                    (0,identity_counts/* count */.U9)(canonical, key, vendorKey);
            });
        }
    }
    return {
        spellings,
        byStem,
        carried,
        writers,
        canonical,
        canonicalSpellings,
    };
}
/** The first prefix, which is nearest to the model, has the most weight: `meta` in `workers-ai/@cf/meta/llama-3`. */
function weigh(index) {
    return 1 / (index + 1);
}
/**
 * Finds the prefixes that may name a vendor. Each word that ids begin with, e.g. `claude`, belongs to the prefix that
 * most of these ids have. A prefix before words of many other prefixes is that of a host or router, and names no vendor:
 * `novita/`, `accounts/fireworks/models/`.
 */
function findCandidates({ byStem, carried, }) {
    const owners = new Map();
    for (const [stem, prefixes] of byStem) {
        const owner = (0,identity_counts/* mostCommon */.fA)(prefixes);
        // A single letter is not a word: `o` of `o3`, `l` of `l3.3-euryale`.
        if (owner !== undefined && stem.length > 1)
            owners.set(stem, owner);
    }
    const candidates = new Map();
    for (const [prefix, identities] of carried) {
        const words = new Map();
        for (const stem of identities.values()) {
            (0,identity_counts/* add */.WQ)(words, owners.get(stem) ?? prefix);
        }
        const own = words.get(prefix) ?? 0;
        words.delete(prefix);
        const relative = (0,identity_counts/* mostCommon */.fA)(words);
        const related = words.get(relative ?? "") ?? 0;
        const { size } = identities;
        if (own >= size / 2 || own + related >= size * identity_counts/* MOST */._B) {
            candidates.set(prefix, { own, size, relative });
        }
    }
    return candidates;
}
/**
 * Finds the names that belong to one vendor. A prefix of the same models as its relative is another name of the same
 * vendor, as `z-ai` and `zai-org`, unless it is a host's, see {@link isHost}. A prefix that is not another name and has
 * no words of its own says where models run, as `accounts/fireworks/routers`, and names no vendor.
 */
function findVendorPrefixes(prefixes) {
    const { carried } = prefixes;
    const candidates = findCandidates(prefixes);
    const names = new Set(candidates.keys());
    const { rootOf, unite } = createUnions(prefixes);
    const known = new Map();
    const namesBefore = ({ listings }) => {
        const keys = new Set();
        for (const { prefixes } of listings) {
            for (const { key } of prefixes)
                if (candidates.has(key))
                    keys.add(key);
        }
        return keys;
    };
    for (const [prefix, { own, size, relative }] of candidates) {
        if (relative === undefined || !candidates.has(relative))
            continue;
        let shared = 0;
        let shareable = 0;
        for (const identity of carried.get(prefix)?.keys() ?? []) {
            const all = (0,maps/* getOr */.MU)(known, identity, () => namesBefore(identity));
            if (all.has(relative))
                shared++;
            // `prefix` is always one of them.
            if (all.size > 1)
                shareable++;
        }
        const isSame = shared >= leastShared(prefix, relative) && shared >= shareable * identity_counts/* MOST */._B;
        const mayDiffer = () => own < size / 2 && !isHost(prefix, relative, prefixes);
        if (isSame && ((0,identity_ids/* areAlike */.xn)(prefix, relative) || mayDiffer())) {
            unite(prefix, relative);
        }
        else if (own === 0) {
            names.delete(prefix);
        }
    }
    return { names, rootOf };
}
/** How many models two names must share to belong to one vendor. A single one may be chance. */
function leastShared(name, other) {
    return (0,identity_ids/* areAlike */.xn)(name, other) ? 1 : 2;
}
/**
 * Whether a prefix names a host, not a vendor: most listings with it are at providers that also use the other name, or
 * that have the prefix as their own name. `azure/gpt-5` beside `openai/gpt-5` says where the model runs: a provider that
 * means the vendor uses only one name for it.
 */
function isHost(prefix, other, { writers }) {
    const others = writers.get(other);
    let listings = 0;
    let hosted = 0;
    for (const [provider, times] of writers.get(prefix) ?? []) {
        listings += times;
        const isItself = (0,identity_ids/* areAlike */.xn)(nameProvider(provider).key, prefix);
        if (isItself || others?.has(provider))
            hosted += times;
    }
    return hosted > listings / 2;
}
/** Groups names into vendors, but never the names of two vendors that upstream distinguishes. */
function createUnions({ canonical, canonicalSpellings }) {
    const parents = new Map();
    const rootOf = (name) => {
        let root = name;
        for (let next = name; next !== undefined;) {
            root = next;
            next = parents.get(root);
        }
        // Shortens the path for later calls: it may be as long as there are names.
        for (let next = name; next !== undefined;) {
            const above = parents.get(next);
            if (above !== undefined)
                parents.set(next, root);
            next = above;
        }
        return root;
    };
    /** By root, upstream's name of this vendor, if it has one. */
    const vendors = (0,identity_counts/* nearlyAll */.Nl)(canonical);
    for (const key of canonicalSpellings.keys())
        vendors.set(key, key);
    return {
        rootOf,
        unite: (name, other) => {
            const [below, above] = [rootOf(name), rootOf(other)];
            const [a, b] = [vendors.get(below), vendors.get(above)];
            const areDistinct = a !== undefined && b !== undefined && a !== b;
            if (below === above || areDistinct)
                return;
            parents.set(below, above);
            const vendor = a ?? b;
            if (vendor !== undefined)
                vendors.set(above, vendor);
        },
    };
}

;// CONCATENATED MODULE: ./build/compiled/identity/vendor-names.js





/** No vendor has nearly as many. The limit bounds the run time, as every model is compared with all names. */
const MAX_ALIASES = 50;
function readVendorNames(identities) {
    const prefixes = countPrefixes(identities);
    const { spellings, canonicalSpellings } = prefixes;
    const vendorPrefixes = findVendorPrefixes(prefixes);
    const vendors = countVotes(identities, vendorPrefixes);
    const canonical = joinCanonical(vendors, prefixes, vendorPrefixes);
    for (const identity of identities) {
        const vendor = canonical.get((0,identity_ids/* keyOf */.TN)(identity.vendor ?? ""));
        if (vendor !== undefined)
            vendors.set(identity, vendor);
    }
    const aliases = new Map();
    for (const name of vendorPrefixes.names) {
        (0,maps/* getOr */.MU)(aliases, vendorPrefixes.rootOf(name), () => []).push(name);
    }
    for (const [name, vendor] of canonical) {
        const names = (0,maps/* getOr */.MU)(aliases, vendor, () => []);
        if (!names.includes(name))
            names.push(name);
    }
    for (const names of aliases.values()) {
        names.sort((a, b) => Number(canonical.has(b)) - Number(canonical.has(a)) ||
            (0,identity_counts/* sum */.cz)(spellings.get(b)) - (0,identity_counts/* sum */.cz)(spellings.get(a)) ||
            (0,json/* compareBytes */.Xo)(a, b));
        names.splice(MAX_ALIASES);
    }
    const written = new Map();
    for (const [name, counts] of [...spellings, ...canonicalSpellings]) {
        written.set(name, (0,identity_counts/* mostCommon */.fA)(counts) ?? name);
    }
    return { vendors, aliases, spellings: written };
}
/** A model's vendor is the one that most of its ids have as a prefix. */
function countVotes(identities, { names, rootOf }) {
    const vendors = new Map();
    for (const identity of identities) {
        const votes = new Map();
        for (const { prefixes } of identity.listings) {
            prefixes.forEach(({ key }, index) => {
                if (names.has(key))
                    (0,identity_counts/* add */.WQ)(votes, rootOf(key), weigh(index));
            });
        }
        const vendor = (0,identity_counts/* mostCommon */.fA)(votes);
        if (vendor !== undefined)
            vendors.set(identity, vendor);
    }
    return vendors;
}
/**
 * For each vendor that upstream names, finds its name in the prefixes of ids. It is the prefix of the same name. If there
 * is none, it is the most common prefix of the vendor's models, unless the models of another vendor have it as often. So
 * `zhipuai` is `z-ai`.
 */
function joinCanonical(votes, { canonicalSpellings, carried }, { rootOf }) {
    const result = new Map();
    for (const key of canonicalSpellings.keys()) {
        if (carried.has(key))
            result.set(key, rootOf(key));
    }
    const taken = new Set(result.values());
    const ours = new Map();
    const theirs = new Map();
    for (const [{ vendor }, vote] of votes) {
        if (vendor === null)
            continue;
        (0,identity_counts/* count */.U9)(ours, (0,identity_ids/* keyOf */.TN)(vendor), vote);
        (0,identity_counts/* count */.U9)(theirs, vote, (0,identity_ids/* keyOf */.TN)(vendor));
    }
    // Cached, because several vendors may ask for the same vote.
    const theirBest = (0,maps/* memo */.ph)((vote) => (0,identity_counts/* mostCommon */.fA)(theirs.get(vote)));
    for (const key of canonicalSpellings.keys()) {
        if (result.has(key))
            continue;
        const best = (0,identity_counts/* mostCommon */.fA)(ours.get(key)) ?? key;
        const shared = ours.get(key)?.get(best) ?? 0;
        const isSame = !taken.has(best) &&
            theirBest(best) === key &&
            shared >= leastShared(key, best);
        result.set(key, isSame ? best : key);
    }
    return result;
}

;// CONCATENATED MODULE: ./build/compiled/identity/vendors.js





/**
 * Finds the vendors of models, using only the catalog.
 *
 * If upstream gives a canonical id, it contains the vendor. Otherwise the vendor is read from the ids: resellers put the
 * vendor's name in front of the model, as in `anthropic/claude-sonnet-4`, so a model's vendor is the prefix that most of
 * its providers use, see {@link readVendorNames}. A model without a prefix gets the vendor of nearly all models of its
 * family, or of nearly all models whose ids begin with the same word.
 *
 * These are a provider's own models: those whose vendor has the provider's name, those whose ids begin with the
 * provider's name, and those without a known vendor that no other provider has.
 */
function findVendors(catalog) {
    const { identities, identityOf, recogniseId } = indexListings(catalog);
    const { vendors, aliases, spellings } = readVendorNames(identities);
    const families = new Map();
    const stems = new Map();
    for (const [{ listings }, vendor] of vendors) {
        for (const { model, stem } of listings) {
            const family = familyOf(model);
            (0,identity_counts/* count */.U9)(stems, stem, vendor);
            if (family !== null)
                (0,identity_counts/* count */.U9)(families, family, vendor);
        }
    }
    const byFamily = (0,identity_counts/* nearlyAll */.Nl)(families);
    const byStem = (0,identity_counts/* nearlyAll */.Nl)(stems);
    const vendorByName = new Map();
    for (const [vendor, names] of aliases) {
        for (const name of names)
            vendorByName.set(name, vendor);
    }
    const findVendor = (listing) => {
        const { providerName, model, identity, key, stem } = listing;
        return (vendors.get(identity) ??
            byFamily.get(familyOf(model) ?? "") ??
            ((0,identity_ids/* startsWith */.w1)(key, providerName.firstWord)
                ? (vendorByName.get(providerName.firstWord) ?? providerName.key)
                : byStem.get(stem)));
    };
    const isOwn = (listing, vendor) => {
        const { providerName, identity, key, stem } = listing;
        if (vendor === undefined)
            return identity.isOnlyAtFirst;
        const names = aliases.get(vendor) ?? [vendor];
        return (names.some((name) => (0,identity_ids/* areAlike */.xn)(name, providerName.key)) ||
            ((0,identity_ids/* startsWith */.w1)(key, providerName.firstWord) && byStem.get(stem) === vendor));
    };
    /** By each provider with mostly its own models: its name as a vendor. */
    const firstParties = new Map();
    const ownModels = new Map();
    for (const { listings } of identities) {
        for (const listing of listings) {
            const { provider, providerName } = listing;
            const vendor = findVendor(listing);
            if (isOwn(listing, vendor)) {
                (0,identity_counts/* count */.U9)(ownModels, provider, vendor ?? providerName.key);
            }
        }
    }
    for (const [provider, own] of ownModels) {
        const self = (0,identity_ids/* keyOf */.TN)(provider);
        if ((0,identity_counts/* sum */.cz)(own) > (catalog.get(provider)?.models.size ?? 0) / 2) {
            // Other providers may use another name for the vendor: `meta-llama` has the provider `llama`.
            const others = new Map([...own].filter(([vendor]) => vendor !== self));
            firstParties.set(provider, (0,identity_counts/* mostCommon */.fA)(others) ?? self);
        }
    }
    const ids = new Map([...catalog.keys()].map((id) => [(0,identity_ids/* keyOf */.TN)(id), id]));
    const nameOf = (0,maps/* memo */.ph)((vendor) => {
        const names = aliases.get(vendor) ?? [vendor];
        const own = names.find((name) => firstParties.has(ids.get(name) ?? ""));
        return (ids.get(own ?? "") ??
            spellings.get(names[0] ?? vendor) ??
            ids.get(vendor) ??
            vendor);
    });
    const toListing = (provider, model) => ({
        provider,
        providerName: nameProvider(provider),
        model,
        identity: identityOf(model),
        ...recogniseId(model.id),
    });
    return {
        vendorOf: (provider, model) => {
            const listing = toListing(provider, model);
            const { providerName, identity } = listing;
            const vendor = findVendor(listing);
            const isSelf = vendor === undefined ||
                (vendor === providerName.key && identity.vendor === null);
            const known = (isSelf ? firstParties.get(provider) : null) ?? vendor;
            return known === undefined ? null : nameOf(known);
        },
        isFirstParty: (provider) => firstParties.has(provider),
        isOwn: (provider, model) => {
            if (!firstParties.has(provider))
                return false;
            const listing = toListing(provider, model);
            return isOwn(listing, findVendor(listing));
        },
        identityOf: (model) => identityOf(model).key,
        listingsOf: (model) => identityOf(model).listings,
    };
}
function familyOf({ family }) {
    return typeof family === "string" ? family : null;
}


/***/ }),

/***/ 2613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The id that git gives to a file's content, with the repository's hash algorithm. `sha`: the id of any commit, which shows the algorithm. */
function blobId(content, { sha }) {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(sha.length === 64 ? "sha256" : "sha1")
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest("hex");
}


/***/ }),

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
/** The day in UTC, e.g. `2026-06-15`. */
function dayOf(date) {
    return date.toISOString().slice(0, 10);
}


/***/ }),

/***/ 3752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ renderJsonLines),
/* harmony export */   w: () => (/* binding */ parseJsonLine)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9862);

/** One line of JSON per value, in the order of their bytes, so that a diff shows which values are new. */
function renderJsonLines(values) {
    return values
        .map((value) => `${JSON.stringify(value)}\n`)
        .sort(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo)
        .join("");
}
/** Undefined if the line is not JSON. */
function parseJsonLine(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   WC: () => (/* binding */ isSorted),
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   di: () => (/* binding */ sortKeys),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   qK: () => (/* binding */ nestsTooDeep),
/* harmony export */   t_: () => (/* binding */ toStableJson)
/* harmony export */ });
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Deeper values could overflow the stack of recursive functions. models.dev's deepest value has six levels. */
const MAX_DEPTH = 32;
function nestsTooDeep(value, levels = MAX_DEPTH) {
    if (typeof value !== "object" || value === null)
        return false;
    if (levels === 0)
        return true;
    for (const key in value) {
        if (nestsTooDeep(value[key] ?? null, levels - 1))
            return true;
    }
    return false;
}
const SURROGATE = /[\ud800-\udfff]/;
/**
 * Compares by the bytes of the UTF-8 text, as the Mix task and `LC_ALL=C sort` do. JavaScript compares UTF-16
 * units, which puts characters beyond U+FFFF before U+E000 to U+FFFF.
 */
function compareBytes(a, b) {
    if (a === b)
        return 0;
    if (SURROGATE.test(a) || SURROGATE.test(b)) {
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    }
    return a < b ? -1 : 1;
}
/** Two-space JSON with every object's keys sorted and one trailing newline: equal data gives equal bytes. */
function toStableJson(value) {
    return `${JSON.stringify(sortKeys(value), null, 2)}\n`;
}
/** Whether two values are equal, in any order of their keys. Several times as fast as the function in node:util. */
function isSame(a, b) {
    if (a === b)
        return true;
    if (Array.isArray(a)) {
        return (Array.isArray(b) &&
            a.length === b.length &&
            a.every((item, index) => isSame(item, b[index])));
    }
    if (!isObject(a) || !isObject(b))
        return false;
    let more = 0;
    for (const key in a) {
        if (!Object.hasOwn(b, key) || !isSame(a[key], b[key]))
            return false;
        more += 1;
    }
    for (const _ in b)
        more -= 1;
    return more === 0;
}
/** The value with the keys of all objects sorted. Returns the value itself if they already are, as in generated files. */
function sortKeys(value) {
    if (typeof value !== "object" || value === null)
        return value;
    if (isInOrder(value))
        return value;
    if (Array.isArray(value))
        return value.map(sortKeys);
    const sorted = {};
    for (const key of sortBytes(Object.keys(value))) {
        sorted[key] = sortKeys(value[key] ?? null);
    }
    return sorted;
}
/** Sorts a short list of texts, such as keys, by {@link compareBytes}. */
function sortBytes(texts) {
    texts.sort();
    return texts.every(isPlain) ? texts : texts.sort(compareBytes);
}
/** JavaScript sorts plain texts in the order of their bytes. */
const isPlain = (text) => !SURROGATE.test(text);
/** Whether all keys are sorted, at every level. */
function isInOrder(value) {
    if (typeof value !== "object" || value === null)
        return true;
    if (Array.isArray(value))
        return value.every(isInOrder);
    let last = "";
    let wasPlain = true;
    for (const key in value) {
        const plain = isPlain(key);
        const isAfter = wasPlain && plain && last < key;
        if (!isAfter && compareBytes(last, key) > 0)
            return false;
        if (!isInOrder(value[key] ?? null))
            return false;
        last = key;
        wasPlain = plain;
    }
    return true;
}
/** By {@link compareBytes}. */
function isSorted(texts) {
    for (let index = 1; index < texts.length; index += 1) {
        if (compareBytes(texts[index - 1] ?? "", texts[index] ?? "") > 0) {
            return false;
        }
    }
    return true;
}
/** Undefined if there is no such field. */
function valueAt(object, field) {
    return field.reduce((value, key) => isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined, object);
}


/***/ }),

/***/ 8247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   LU: () => (/* binding */ tokens),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   _x: () => (/* binding */ perUnit),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   q9: () => (/* binding */ price)
/* harmony export */ });
/* harmony import */ var _catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7741);

/** With a comma between thousands. Intl is not used because its first call takes longer than reading the catalog. */
function grouped(value, decimals) {
    const [whole = "", fraction] = value.toFixed(decimals).split(".");
    // There are never more than 21 digits: for larger numbers toFixed writes an exponent.
    const thousands = whole.replace(/\B(?=(?:\d{3}){1,7}$)/g, ",");
    return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}
function count(value) {
    return grouped(value, 0);
}
/** `1 model`, `2 models`: regular plurals only. */
function counted(value, noun) {
    return `${count(value)} ${noun}${value === 1 ? "" : "s"}`;
}
/** USD. A price that is not known (null) is a dash. {@link perUnit} adds the unit. */
function price(value) {
    if (value === null)
        return "–";
    if (value === 0)
        return "$0";
    if (Math.abs(value) < 1e-6)
        return `$${value}`;
    const size = grouped(Math.abs(value), 6).replace(/0{1,4}$/, "");
    return `${value < 0 ? "−" : ""}$${size}`;
}
/** The text after a price. Empty for million tokens, the usual unit. */
function perUnit(unit) {
    if (unit === null)
        return " (unit not known)";
    return unit.per === _catalog_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION_TOKENS */ .GD.per ? "" : ` per ${unit.per}`;
}
/** USD, to the cent. */
function dollars(value) {
    return `${value < 0 ? "−" : ""}$${grouped(Math.abs(value), 2)}`;
}
/** Tokens: `200K`, `1M`, `1.05M`. */
function tokens(value) {
    if (Math.abs(value) < 1000)
        return count(value);
    if (Math.abs(value) < 999_500)
        return `${Math.round(value / 1000)}K`;
    return `${Number((value / 1_000_000).toFixed(2))}M`;
}
/** A change as a signed percentage, or as a factor from 2x on: `+40%`, `2.3x`, `−83%`. */
function change(ratio) {
    if (ratio >= 2) {
        return `${ratio < 10 ? Number(ratio.toFixed(1)) : count(ratio)}x`;
    }
    const percent = (ratio - 1) * 100;
    const size = Math.abs(percent);
    const digits = size >= 99 || size < 1 ? 2 : 0;
    const shown = Number(size.toFixed(digits));
    return `${percent < 0 ? "−" : "+"}${shown}%`;
}


/***/ }),

/***/ 4092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isDocument),
/* harmony export */   y: () => (/* binding */ kindOfFile)
/* harmony export */ });
/** Folders and files of tests, in any language. */
const TEST_FOLDER = /(?:^|\/)(?:_{0,2}(?:tests?|specs?|fixtures?|mocks?|snapshots)_{0,2}|e2e|testdata|test[-_](?:data|helpers?|utils?|support)|cassettes?|recordings?)\//i;
const TEST_FILE = /(?:^|\/)(?:test_|conftest\.)|[._-](?:test|tests|vitest|spec|e2e|stories)\.\w{1,8}$|(?:Test|Tests|Spec)\.(?:java|kt|scala|cs|swift|php)$/;
const DOCUMENT = /\.(?:mdx?|markdown|livemd|rst|adoc|asciidoc|org|tex|html?|pod|rdoc)$|(?:^|\/)docs?\/|(?:^|\/)(?:README|LICENSE|NOTICE|AUTHORS|CONTRIBUTING|SECURITY|TODO)(?:\.\w{1,8})?$/i;
/** Unlike JSON and YAML, these hold no configuration. */
const DATA_FILE = /\.(?:jsonl|ndjson|csv|tsv|xml|log|har|parquet|po|pot)$/i;
const DATA_FOLDER = /(?:^|\/)_?(?:data|datasets?)\//i;
const IN_DATA_FOLDER = /\.(?:json|ya?ml|toml|txt|sql)$/i;
/** What programs write at the top of the files that they write. */
const GENERATED = /@generated|do not edit|automatically generated|auto-?generated/i;
const HEAD = 500;
function isDocument(path) {
    return DOCUMENT.test(path);
}
function kindOfFile(path, bytes) {
    if (TEST_FOLDER.test(path) || TEST_FILE.test(path))
        return "test";
    if (isDocument(path))
        return "document";
    const isData = DATA_FILE.test(path) ||
        (DATA_FOLDER.test(path) && IN_DATA_FOLDER.test(path)) ||
        GENERATED.test(bytes.toString("latin1", 0, HEAD));
    return isData ? "data" : "code";
}


/***/ }),

/***/ 1413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ BEGINNINGS),
/* harmony export */   F9: () => (/* binding */ startOfModel),
/* harmony export */   NC: () => (/* binding */ isResource),
/* harmony export */   XP: () => (/* binding */ formsOf)
/* harmony export */ });
// The forms in which an id is written: with a date, a region, a route before it, a suffix after it.
/** `models/gemini-2.5-pro`, `foundation-model/anthropic.…`: the model in the names of Google's and Amazon's resources. */
const RESOURCE = /^(?:models|foundation-model|inference-profile|publishers\/\w{1,40}\/models)\//;
/** `openai/responses/gpt-5`, `bedrock/converse/…`, `azure/eu/…`: after the provider, how to call it or where. */
const ROUTE = /^(?:models|responses|chat|converse|converse_like|invoke|us|eu|global)\//;
/** For routers and for the API of Google. */
const SUFFIX = /:(?:free|nitro|online|floor|exacto|extended|thinking|beta|generateContent|streamGenerateContent|countTokens|embedContent|batchEmbedContents|predict|rawPredict|streamRawPredict)$/;
/** `gpt-4o-2024-08-06`, `claude-sonnet-4-20250514`, `gpt-4-0613`, `gemini-2.5-pro-preview-05-06`, `claude-sonnet-4@20250514`. */
const DATE = /(?:[-@](?:20\d\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2])-20\d\d))$/;
const REGION = /^(?:us|eu|apac|ap|jp|au|ca|sa|me|global|us-gov)\.(?=[a-z])/;
/** The first bytes of words that begin like no id and no provider. */
const BEGINNINGS = [
    ...["models/", "http", "v1", "arn:", "ft:", "foundation-", "publishers/"],
    ...["us.", "eu.", "ap", "jp.", "au.", "ca.", "sa.", "me.", "global."],
];
/** Where an address or the name of a resource comes to the model; null if it does not. 0 for any other word. */
function startOfModel(word) {
    const isAddress = word.includes("://") || /^v1(?:beta)?\d?\//.test(word);
    if (isAddress) {
        // Others are links to a page about the model.
        if (!SUFFIX.test(word))
            return null;
        const at = word.indexOf("/publishers/");
        const models = at === -1 ? word.lastIndexOf("/models/") : at;
        return models === -1 ? null : models + 1;
    }
    if (!word.startsWith("arn:"))
        return 0;
    const at = word.lastIndexOf("/");
    return at === -1 ? null : at + 1;
}
/**
 * The word as it is, and without what does not belong to its model.
 * @param lead what may stand before the id: the word is whole, or follows the name of a provider
 */
function formsOf(word, offset, lead) {
    const forms = [{ id: word, from: offset, to: offset + word.length }];
    const { from, to } = coreOf(word, lead === "route" ? ROUTE : RESOURCE);
    const core = word.slice(from, to);
    const add = (id) => {
        if (id === "" || forms.some((form) => form.id === id))
            return;
        forms.push({ id, from: offset + from, to: offset + to });
    };
    add(core);
    const region = REGION.exec(core)?.[0].length ?? 0;
    if (region > 0)
        add(core.slice(region));
    const date = DATE.exec(core)?.index ?? core.length;
    if (date > 0 && date < core.length)
        add(core.slice(region, date));
    // Vertex AI's current version of a model of another vendor.
    if (!core.includes("@"))
        add(`${core}@default`);
    return forms;
}
/** `models/gemini-flash-latest` */
function isResource(word) {
    return RESOURCE.test(word);
}
function coreOf(word, lead) {
    if (word.startsWith("ft:")) {
        const end = word.indexOf(":", 3);
        return { from: 3, to: end === -1 ? word.length : end };
    }
    const from = lead.exec(word)?.[0].length ?? 0;
    const suffix = SUFFIX.exec(word)?.index ?? word.length;
    return { from, to: suffix };
}


/***/ }),

/***/ 6299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X1: () => (/* binding */ collectIds),
  _A: () => (/* binding */ lengthBit),
  cF: () => (/* binding */ pairOf)
});

// EXTERNAL MODULE: ./build/compiled/lib/maps.js
var maps = __webpack_require__(7787);
// EXTERNAL MODULE: ./build/compiled/usage/forms.js
var usage_forms = __webpack_require__(1413);
// EXTERNAL MODULE: ./build/compiled/usage/nicknames.js
var nicknames = __webpack_require__(1939);
;// CONCATENATED MODULE: ./build/compiled/usage/names.js


const WORDS = /[a-z][a-z\d]*(?:[-_.][a-z\d]+)*/gi;
/** What code puts around a provider's name: `createOpenAI`, `OPENAI_MODEL`, `ChatAnthropic`. */
const BEFORE = ["", "create", "chat", "new", "use", "langchain", "default"];
const AFTER = [
    "",
    ...["model", "modelid", "modelname", "apikey", "key", "client", "provider"],
    ...["chat", "llm", "sdk", "ai", "baseurl", "apibase", "endpoint", "converse"],
    ...["deployment", "deploymentname"],
];
/** A shorter name inside a longer word is probably part of another word. */
const MIN_LENGTH = 4;
/** The first letters of a name, by which most words are told from names. */
const HEAD = 3;
const MAX_CACHED = 20_000;
const MAX_CACHED_LENGTH = 12;
/** `XAI_API_KEY`, `createXai`: a name of three letters that is set apart. */
const HAS_PARTS = /[-_]|[a-z][A-Z]/;
/** `provider: :openai`, `"provider": "openai"`, `LLM_PROVIDER=openai`. */
const PROVIDER_KEY = /provider(?:_?(?:id|name))?["'`]?\s{0,8}(?:[:=]|=>|:=)\s{0,8}[:"'`]{0,2}$/i;
const KEY_REACH = 40;
/** `provider: "our-gateway"`, `provider: :our_gateway`: a literal. */
const KEYED_LITERAL = /provider(?:_?(?:id|name))?["'`]?\s{0,8}(?:=>|:=|[:=])\s{0,8}(["'`:])([a-z][\w.-]{0,60})/gi;
/** As providers, these say nothing. */
const NO_PROVIDERS = new Set([
    ...["any", "auto", "default", "false", "nil", "none", "null", "true"],
]);
const QUOTES = "\"'`";
/** Far more than share a name. Further ones are ignored, which bounds the run time. */
const MAX_SAME_NAME = 20;
/** @param hasModel whether a provider has, or had, a model of this id */
function collectNames(providers, hasModel) {
    const providersByName = new Map();
    for (const id of providers) {
        (0,maps/* getOr */.MU)(providersByName, flatten(id), () => []).push(id);
    }
    const own = new Set([...providersByName.values()].flat());
    for (const ids of providersByName.values()) {
        ids.sort((a, b) => b.length - a.length).splice(MAX_SAME_NAME);
    }
    for (const [name, ids] of nicknames/* NICKNAMES */.i) {
        // A provider's own id comes first.
        if (providersByName.has(name))
            continue;
        const known = ids.filter((id) => own.has(id));
        if (ids.length === 0 || known.length > 0)
            providersByName.set(name, known);
    }
    const heads = new Set([...providersByName.keys()].map((name) => name.slice(0, HEAD)));
    const namesIn = (word) => {
        const plain = flatten(word);
        const found = providersByName.has(plain) ? [plain] : [];
        for (const before of BEFORE) {
            // Most words end here.
            const head = plain.slice(before.length, before.length + HEAD);
            if (!heads.has(head) || !plain.startsWith(before))
                continue;
            const least = HAS_PARTS.test(word) ? MIN_LENGTH - 1 : MIN_LENGTH;
            for (const after of AFTER) {
                if (!plain.endsWith(after))
                    continue;
                const name = plain.slice(before.length, plain.length - after.length);
                const isPart = name !== plain && name.length >= least;
                if (isPart && providersByName.has(name))
                    found.push(name);
            }
        }
        return found;
    };
    /** `openai.chat.completions.create`, `ReqLLM.Providers.OpenAI`: the first part, or the last. */
    const readNames = (word) => {
        const whole = namesIn(word);
        if (whole.length > 0 || !word.includes("."))
            return whole;
        const parts = word.split(".");
        const first = namesIn(parts[0] ?? "");
        return first.length > 0 ? first : namesIn(parts.at(-1) ?? "");
    };
    /** Code repeats its words, the short ones above all. */
    const cache = new Map();
    const namesInWord = (word) => {
        if (word.length > MAX_CACHED_LENGTH)
            return readNames(word);
        if (cache.size > MAX_CACHED)
            cache.clear();
        return (0,maps/* getOr */.MU)(cache, word, () => readNames(word));
    };
    /** `api.x.ai`, `api.groq.com`, `bedrock-runtime.us-east-1.amazonaws.com`. */
    const namesInHost = (host) => {
        const labels = host.split(".");
        const tries = [labels.slice(-2).join(""), labels.at(-2), labels[0]];
        const found = tries.map((label) => namesIn(label ?? ""));
        return found.find((names) => names.length > 0) ?? [];
    };
    /** `Google Vertex`, `Amazon Bedrock`: two words that are one name. */
    const joinNext = (names, word, text, end) => {
        const next = /^ ([a-z]{2,12})/i.exec(text.slice(end, end + 13))?.[1] ?? "";
        const both = flatten(word + next);
        return next !== "" && providersByName.has(both) ? [both] : names;
    };
    const unknownProviders = (text) => [...text.matchAll(KEYED_LITERAL)].flatMap((match) => {
        const [whole, mark = "", word = ""] = match;
        const end = match.index + whole.length;
        const isLiteral = mark === ":" || text.charAt(end) === mark;
        const isKnown = namesInWord(word).length > 0 || NO_PROVIDERS.has(word.toLowerCase());
        if (!isLiteral || isKnown)
            return [];
        const start = end - word.length;
        const isBound = hasModelBeside(text, start, end);
        return [
            { start, end, names: [], isKeyed: true, isStrong: true, isBound },
        ];
    });
    return {
        mentionsIn: (text) => {
            const mentions = [];
            let addressEnd = 0;
            for (const { 0: word, index } of text.matchAll(WORDS)) {
                const end = index + word.length;
                if (index < addressEnd)
                    continue;
                const isHost = text.charAt(index - 1) === "/" && text.endsWith("://", index);
                if (isHost)
                    addressEnd = endOfAddress(text, end);
                const own = isHost ? namesInHost(word) : namesInWord(word);
                if (own.length === 0)
                    continue;
                const names = isHost ? own : joinNext(own, word, text, end);
                const isKeyed = PROVIDER_KEY.test(text.slice(Math.max(0, index - KEY_REACH), index));
                const isStrong = isHost ||
                    isKeyed ||
                    !names.includes(flatten(word)) ||
                    isSetApart(text, index, end);
                const isPrefix = !isHost && isSpecPrefix(text, end);
                const isOrdinary = names.every((name) => nicknames/* ORDINARY_NAMES */.q.has(name));
                if (isPrefix || (isOrdinary && !isStrong))
                    continue;
                const isBound = isKeyed && hasModelBeside(text, index, end);
                mentions.push({ start: index, end, names, isKeyed, isStrong, isBound });
            }
            const unknown = unknownProviders(text);
            return unknown.length === 0
                ? mentions
                : [...mentions, ...unknown].sort((a, b) => a.start - b.start);
        },
        providerOf: ({ names }, id) => {
            // `google_vertex_key` names google_vertex rather than google.
            let longest = "";
            let found = null;
            for (const name of names) {
                if (name.length <= longest.length)
                    continue;
                const provider = providersByName
                    .get(name)
                    ?.find((one) => hasModel(one, id));
                if (provider !== undefined)
                    [longest, found] = [name, provider];
            }
            return found;
        },
        namesOfFile: (path) => {
            const [base = ""] = (path.split("/").at(-1) ?? "").split(".");
            const names = namesIn(base.replace(/[-_](?:tests?|spec)$/, ""));
            return names.filter((name) => !nicknames/* ORDINARY_NAMES */.q.has(name));
        },
        providersNamed: (word) => providersByName.get(flatten(word)) ?? null,
    };
}
const LINE_REACH = 120;
function hasModelBeside(text, start, end) {
    const before = text.slice(Math.max(0, start - LINE_REACH), start);
    const after = text.slice(end, end + LINE_REACH);
    return (/model/i.test(before.slice(before.lastIndexOf("\n") + 1)) ||
        /model/i.test(after.split("\n", 1)[0] ?? ""));
}
const ADDRESS_END = " \t\r\n\"'`<>()[]{}|,;";
function endOfAddress(text, from) {
    let end = from;
    while (end < text.length && !ADDRESS_END.includes(text.charAt(end)))
        end += 1;
    return end;
}
/** `openai` in `openai:gpt-4o` and `openai/gpt-4o`: it says something of that model alone. */
function isSpecPrefix(text, end) {
    const separator = text.charAt(end);
    return ((separator === ":" || separator === "/") &&
        /[\w@~]/.test(text.charAt(end + 1)));
}
/** `"openai"`, `:openai`, `=openai`, `openai(`. */
function isSetApart(text, start, end) {
    const [before, after] = [text.charAt(start - 1), text.charAt(end)];
    const isQuoted = before !== "" && QUOTES.includes(before);
    // `"Gemini 2.5 Pro"` names a model.
    return isQuoted ? after === before : /[:=]/.test(before) || after === "(";
}
function flatten(text) {
    return text.toLowerCase().replace(/[-_.]/g, "");
}

;// CONCATENATED MODULE: ./build/compiled/usage/ids.js




/**
 * @param catalogs the previous one and the new one, or only one
 * @param gone models that earlier catalogs had; those that a catalog has again are ignored
 */
function collectIds(catalogs, vendors, gone = []) {
    /** A provider that has the id: the vendor of a model is known from any of them. */
    const byId = new Map();
    const providers = new Set();
    for (const catalog of catalogs) {
        for (const [provider, { models }] of catalog) {
            providers.add(provider);
            for (const id of models.keys())
                byId.set(id, provider);
        }
    }
    const isListed = ({ provider, id }) => catalogs.some((catalog) => catalog.get(provider)?.models.has(id));
    const goneModels = new Map();
    for (const { provider, id } of gone) {
        if (isListed({ provider, id }))
            continue;
        providers.add(provider);
        (0,maps/* getOr */.MU)(goneModels, provider, () => new Map()).set(id, { id });
        (0,maps/* getOr */.MU)(byId, id, () => provider);
    }
    const modelsOf = (0,maps/* memo */.ph)((provider) => [
        goneModels.get(provider),
        ...catalogs.map((catalog) => catalog.get(provider)?.models),
    ].filter((models) => models !== undefined));
    const hasModel = (provider, id) => {
        for (const models of modelsOf(provider))
            if (models.has(id))
                return true;
        return false;
    };
    return {
        beginnings: collectBeginnings(byId.keys(), providers),
        plainLengths: collectPlainLengths(byId.keys()),
        names: collectNames(providers, hasModel),
        isKnown: (id) => byId.has(id),
        hasModel,
        isListed,
        vendorOf: (0,maps/* memo */.ph)((id) => {
            const any = byId.get(id) ?? "";
            const model = modelsOf(any)
                .map((models) => models.get(id))
                .findLast((model) => model !== undefined);
            const vendor = model ? vendors.vendorOf(any, model) : null;
            return vendor !== null && hasModel(vendor, id) ? vendor : null;
        }),
    };
}
function collectBeginnings(ids, providers) {
    const beginnings = new Uint8Array(65_536);
    const add = (text) => {
        beginnings[pairOf(text.charCodeAt(0), text.charCodeAt(1) || 0)] = 1;
    };
    for (const id of ids)
        add(id);
    for (const name of providers)
        add(name);
    for (const [name, known] of nicknames/* NICKNAMES */.i)
        if (known.length > 0)
            add(name);
    // `x-ai`, `x_ai`.
    for (const name of providers) {
        for (const separator of "-_")
            add(name.charAt(0) + separator);
    }
    for (const text of usage_forms/* BEGINNINGS */.DH)
        add(text);
    return beginnings;
}
function collectPlainLengths(ids) {
    const lengths = new Uint32Array(65_536);
    for (const id of ids) {
        if (/[\d:/]/.test(id))
            continue;
        const pair = pairOf(id.charCodeAt(0), id.charCodeAt(1) || 0);
        lengths[pair] = (lengths[pair] ?? 0) | lengthBit(id.length);
    }
    return lengths;
}
/** All that are too long for a bit of their own share one. */
function lengthBit(length) {
    return 1 << Math.min(length, 31);
}
/** Combines two bytes into an index of `beginnings`. */
function pairOf(first, second) {
    return ((first & 0xff) << 8) | (second & 0xff);
}


/***/ }),

/***/ 2973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ isInComment),
/* harmony export */   LN: () => (/* binding */ readIgnoreComments),
/* harmony export */   fq: () => (/* binding */ withoutIgnored),
/* harmony export */   qI: () => (/* binding */ isIgnoredBy)
/* harmony export */ });
/* harmony import */ var _catalog_provider_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9519);
// Comments that say which names of models are right as they stand: `model-sync: ignore gpt-4 -- the tests need it`.

const MARK = "model-sync:";
const COMMENT = /model-sync:[ \t]*ignore(-file)?(?![\w-])/;
/** What may stand after the ids: the end of a comment, or of a string in a notebook. */
const ENDS = ["-->", "*/", "#}", "%>", "?>", "}}", '",', '"', "\\n", "\\r"];
/** Reads the comments of a file, in the order of their lines. */
function readIgnoreComments(bytes) {
    if (!bytes.includes(MARK))
        return [];
    const comments = [];
    const lines = bytes.toString("utf8").split("\n");
    /** The line that a comment above it is about. From the end, since comments may follow each other. */
    let below = lines.length + 1;
    for (let index = lines.length - 1; index >= 0; index -= 1) {
        const text = lines[index] ?? "";
        const found = COMMENT.exec(text);
        const isAlone = found !== null &&
            !/[\p{L}\p{N}]/u.test(found.input.slice(0, found.index));
        if (found !== null) {
            comments.push({
                line: index + 1,
                column: found.index + 1,
                ids: idsIn(text.slice(found.index + found[0].length)),
                target: found[1] !== undefined ? null : isAlone ? below : index + 1,
            });
        }
        if (!isAlone)
            below = index + 1;
    }
    return comments.reverse();
}
/** `gpt-4, openai:o1 -- reason -->` */
function idsIn(text) {
    let rest = text.trim();
    let end = ENDS.find((one) => rest.endsWith(one));
    while (end !== undefined) {
        rest = rest.slice(0, -end.length).trimEnd();
        end = ENDS.find((one) => rest.endsWith(one));
    }
    const words = rest.split(/[\s,]/).filter((word) => word !== "");
    const reason = words.indexOf("--");
    return reason === -1 ? words : words.slice(0, reason);
}
/** Whether a comment means a name. */
function isIgnoredBy(comment, named) {
    const { ids, target } = comment;
    return ((target === null || target === named.line) &&
        (ids.length === 0 || ids.some((id) => isNamed(id, named))));
}
function isNamed(text, { provider, id, written }) {
    if (text === id || text === written)
        return true;
    const at = text.search(/[:/]/);
    const rest = text.slice(at + 1);
    return (at > 0 &&
        (0,_catalog_provider_id_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProviderId */ .ob)(text.slice(0, at)) === provider &&
        (rest === id || rest === written));
}
/** Whether a name stands in the comment itself, which uses no model. */
function isInComment({ line, column }, named) {
    return line === named.line && named.column > column;
}
/** The names that no comment of the file ignores and that do not stand in one. */
function withoutIgnored(bytes, names) {
    const comments = readIgnoreComments(bytes);
    if (comments.length === 0)
        return names;
    return names.filter((named) => !comments.some((comment) => isInComment(comment, named) || isIgnoredBy(comment, named)));
}


/***/ }),

/***/ 1939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ NICKNAMES),
/* harmony export */   q: () => (/* binding */ ORDINARY_NAMES)
/* harmony export */ });
/**
 * What SDKs, libraries and tools call a provider, where it is not the provider's id: in letters and digits, to normalised
 * ids of the catalog, the likeliest first. An empty list is a place outside of the catalog, such as a local server.
 */
const NICKNAMES = new Map(Object.entries({
    aigateway: ["vercel"],
    aliyun: ["alibaba"],
    amazon: ["amazon_bedrock"],
    anthropicbedrock: ["amazon_bedrock"],
    anthropicvertex: ["google_vertex_anthropic", "google_vertex"],
    aws: ["amazon_bedrock"],
    awsbedrock: ["amazon_bedrock"],
    azureai: ["azure", "azure_cognitive_services"],
    azureaifoundry: ["azure", "azure_cognitive_services"],
    azurefoundry: ["azure", "azure_cognitive_services"],
    azureopenai: ["azure", "azure_cognitive_services"],
    azurechatopenai: ["azure", "azure_cognitive_services"],
    bedrock: ["amazon_bedrock"],
    bedrockconverse: ["amazon_bedrock"],
    bedrockruntime: ["amazon_bedrock"],
    claude: ["anthropic"],
    cloudflare: ["cloudflare_workers_ai", "cloudflare_ai_gateway"],
    coherechat: ["cohere"],
    custom: [],
    customopenai: [],
    dashscope: ["alibaba", "alibaba_cn"],
    fireworks: ["fireworks_ai"],
    gateway: ["vercel"],
    gemini: ["google"],
    geminiapi: ["google"],
    genai: ["google"],
    generativelanguage: ["google"],
    githubcopilot: ["github_copilot"],
    googleai: ["google"],
    googleaistudio: ["google"],
    googleapis: ["google"],
    googlegemini: ["google"],
    googlegenai: ["google"],
    googlegenerativeai: ["google"],
    googlepalm: ["google"],
    googlevertexai: ["google_vertex", "google_vertex_anthropic"],
    grok: ["xai"],
    hf: ["huggingface"],
    hostedvllm: [],
    kimi: ["moonshotai"],
    litellm: [],
    litellmproxy: [],
    llamacpp: [],
    llamafile: [],
    local: [],
    localai: [],
    mistralai: ["mistral"],
    moonshot: ["moonshotai", "moonshotai_cn"],
    nebiusai: ["nebius"],
    novita: ["novita_ai"],
    nvidianim: ["nvidia"],
    ollama: [],
    ollamachat: [],
    oobabooga: [],
    openaicompatible: [],
    openailike: [],
    openaisdk: ["openai"],
    openaichat: ["openai"],
    perplexityai: ["perplexity"],
    predibase: [],
    replicate: [],
    sagemaker: [],
    sambanovaai: ["sambanova"],
    textcompletionopenai: ["openai"],
    together: ["togetherai"],
    vercelaigateway: ["vercel"],
    vertex: ["google_vertex", "google_vertex_anthropic"],
    vertexai: ["google_vertex", "google_vertex_anthropic"],
    vertexaianthropic: ["google_vertex_anthropic", "google_vertex"],
    vertexanthropic: ["google_vertex_anthropic", "google_vertex"],
    vllm: [],
    voyage: [],
    workersai: ["cloudflare_workers_ai"],
    xinference: [],
    zhipu: ["zhipuai"],
}));
/**
 * Names that are ordinary words, or that code has for other reasons: hosts, makers of hardware, tools. In running text
 * they name no provider; in quotes, in a call or after `provider:` they do.
 */
const ORDINARY_NAMES = new Set([
    ...["above", "ambient", "amazon", "amd", "auriko", "aws", "bee", "claude"],
    ...["cloudflare", "custom", "databricks", "digitalocean", "echo", "gateway"],
    ...["gemini", "genai", "gitlab", "grok", "hetzner", "huggingface", "hyper"],
    ...["hf", "inception", "infer", "inference", "kenari", "kilo", "kimi"],
    ...["lilac", "llama", "local", "lynkr", "meta", "modal", "modelis", "morph"],
    ...["nan", "neon", "nova", "nvidia", "oci", "opper", "ovhcloud", "pareto"],
    ...["pioneer", "poe", "replicate", "sakana", "scaleway", "synthetic"],
    ...["together", "v0", "venice", "vercel", "vertex", "voyage", "vultr"],
]);


/***/ }),

/***/ 4188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ searchText)
});

;// CONCATENATED MODULE: ./build/compiled/usage/cues.js
// What the text right before and after a word says of it.
/** How many bytes around a word are read. Longer lines are data or minified code, and distant text says nothing. */
const REACH = 300;
/** `model: "`, `"model_id": "`, `OPENAI_MODEL=`, `model(`; the same with `llm`. */
const MODEL_KEY = /(?:models?|llms?)(?:[_-]?(?:ids?|names?|spec|slug))?["'`]?\s*(?:\)\s*)?[:=,(>]+(?:["'`\s]["'`:(\s]*)?$/i;
/** `models: [`. */
const MODEL_LIST = /(?:models?|llms?)(?:[_-]?(?:ids?|names?|spec|slug))?["'`]?\s*(?:\)\s*)?[:=,(>]+\s*\[/i;
/** `--model `. */
const MODEL_FLAG = /--\w*(?:models?|llms?)(?:_?(?:ids?|names?|spec|slug))?\s["'`:(\s]*$/i;
/** Whether a model has to follow this text. */
function asksForModel({ before }) {
    return (MODEL_KEY.test(before) ||
        MODEL_FLAG.test(before) ||
        // In a list that is still open.
        MODEL_LIST.test(before.slice(before.lastIndexOf("]") + 1)));
}
/** `{:openai, "` and `openai("`: the word before it, in a tuple or a call; empty if there is none. */
function wordBefore({ before }) {
    const call = before.slice(0, -1).trimEnd();
    if (!/["'`]$/.test(before) || !/[,(]$/.test(call))
        return "";
    const head = call
        .slice(0, -1)
        .trimEnd()
        .replace(/["'`]$/, "");
    return head.split(/[^\w-]/).at(-1) ?? "";
}
/** The quote that a word stands in, alone; empty if it does not. */
function quoteAround({ before, after }) {
    const quote = before.slice(-1);
    return quote !== "" && "\"'`".includes(quote) && after.startsWith(quote)
        ? quote
        : "";
}
/** `gpt-4o-`, `gpt-5-{size}`, `^gpt-4`, `gpt-4\.1`, `${prefix}gpt-4o`, `{provider}/gpt-4o`: a part of ids, or a pattern of them. */
function isFragment(word, beside) {
    const { before, after, isDocument } = beside;
    const [left, right] = [before.slice(-1), after.charAt(0)];
    // `${base}/v1beta/models/gemini-2.5-pro:generateContent` is whole.
    const isPath = left === "/" && /^(?:v1\w{0,6}|models|publishers)\//.test(word);
    if (left !== "" && "-.+/^%}&".includes(left) && !isPath)
        return true;
    // `{provider}:gpt-4o`
    if (/[}\w]:$/.test(before))
        return true;
    // `**gpt-4o**` is bold.
    if ((left === "*") !== (right === "*"))
        return true;
    if (!isDocument && (left === "|" || right === "|"))
        return true;
    return (
    // What the word lost at its end, and what goes on: `-`, `...`, `*`, `{x}`, `$x`, `#{x}`, `%s`, `<x>`, an ellipsis.
    /^(?:[.:/+-]*[-+]|\.\.|[.:/+]*(?:[{%$]|#\{|<[a-z]|\\{1,2}[.dwsbDWS[(*+?-](?![a-z])|\u00e2\u0080\u00a6)|\(\?|\[\^?[\w-]+\][*+?]?["'`/$])/.test(after) || isJoined(beside));
}
/** `"gpt-4o" + suffix`, `"gpt-4o" <> rest`, `prefix + "gpt-4o"`. */
function isJoined({ before, after }) {
    return (/^["'`]\s{0,4}(?:\+|<>|\.\.)(?!=)/.test(after) ||
        /(?:\+|<>|\.\.)\s{0,4}["'`]$/.test(before));
}
/** Functions that ask for a part of a text, or for a pattern. */
const ASKS = /(?:starts?_?with|ends?_?with|has_?prefix|has_?suffix|trim_?prefix|includes?|contains?|contains_?any|index_?of|match|matches|match_?string|fullmatch|reg_?exp?|regexp?|\bre\.\w{1,20}|compile|strncmp|strpos|fnmatch|glob)[?!]?$/i;
const LIKE = /(?:\b(?:i?like|rlike|regexp|similar to)\s{1,4}|[=!]~\s{0,4})\(?[ruRU@]?["'`]$/i;
/** `"gpt-4" in model`, `model.startsWith("gpt-4")`: the text asks for a family of models. */
function isAskedAbout(beside) {
    const { before, after, isDocument } = beside;
    if (quoteAround(beside) === "")
        return LIKE.test(before);
    if (!isDocument && /^["']\s{1,4}(?:not\s{1,4})?in\s{1,4}[\w(@]/.test(after)) {
        return true;
    }
    return (LIKE.test(before) ||
        // A raw text is a pattern.
        /[^\w]r["']$/.test(before) ||
        ASKS.test(callAround(before)));
}
/** The name of the innermost call whose arguments the end of a text is among. */
function callAround(before) {
    let depth = 0;
    for (let at = before.length - 1; at >= 0; at -= 1) {
        const char = before.charAt(at);
        if (char === ")" || char === "]")
            depth += 1;
        else if (char === "(" || char === "[")
            depth -= 1;
        else if (char === ";" || char === "{" || char === "}")
            return "";
        if (depth >= 0)
            continue;
        // A list among the arguments: `String.starts_with?(model, ["gpt-4", "o1"])`, `model.startswith(("gpt-4", "o1"))`.
        const isCall = char === "(" && /[\w?!]/.test(before.charAt(at - 1));
        if (isCall)
            return before.slice(Math.max(0, at - 40), at);
        depth = 0;
    }
    return "";
}
/** The word that a key has as its value: `azure/chat-4o` in `"gpt-4o": "azure/chat-4o"`; empty if this is no key. */
function valueAfter({ after }) {
    return (/^["'`]?\s{0,8}(?:=>|:=|[:=])\s{0,40}:?["'`]?([\w@~][\w@~.:/+-]{0,199})/.exec(after)?.[1] ?? "");
}
/** `gpt-4o`, `claude-sonnet-4`, `meta-llama/llama-3-8b`: these mean nothing else. */
function isUnmistakable(id) {
    return (id.length >= 5 &&
        /^[@~a-z]/i.test(id) &&
        /[a-z]{2}/i.test(id) &&
        /\d/.test(id) &&
        /[a-z\d][-.:/][a-z\d]/i.test(id));
}
/** `deepseek-chat`, `mistral-large-latest`: in quotes, these are ids. */
function isCompound(id) {
    return id.length >= 8 && /[a-z]{3}[-/.:][a-z]/i.test(id);
}

// EXTERNAL MODULE: ./build/compiled/usage/file-kinds.js
var file_kinds = __webpack_require__(4092);
// EXTERNAL MODULE: ./build/compiled/usage/nicknames.js
var nicknames = __webpack_require__(1939);
// EXTERNAL MODULE: ./build/compiled/usage/forms.js
var usage_forms = __webpack_require__(1413);
;// CONCATENATED MODULE: ./build/compiled/usage/words.js

/** Forms that only one provider writes. */
const OWN_FORMS = [
    // `us.anthropic.claude-sonnet-4-20250514-v1:0`, `deepseek.r1-v1:0`
    {
        pattern: /^(?:[a-z-]{2,6}\.)?[a-z][a-z\d]*\.[a-z][\w.-]*(?::\d+)?(?::\w+)?$/,
        providers: ["amazon_bedrock"],
    },
    { pattern: /^@(?:cf|hf)\//, providers: ["cloudflare_workers_ai"] },
    { pattern: /^accounts\/fireworks\//, providers: ["fireworks_ai"] },
    {
        pattern: /^[\w.-]+@(?:20\d{6}|default|latest)$/,
        providers: ["google_vertex_anthropic", "google_vertex"],
    },
    {
        pattern: /^[\w.-]+\/[\w.-]+:(?:free|nitro|online|floor|exacto|extended)$/,
        providers: ["openrouter"],
    },
    { pattern: /^publishers\//, providers: ["google_vertex"] },
    {
        pattern: /^(?:models\/)?[\w.-]+:(?:streamG|g)enerateContent$/,
        providers: ["google"],
    },
    { pattern: /^ft:/, providers: ["openai"] },
];
function readWord(whole, ids) {
    const offset = (0,usage_forms/* startOfModel */.F9)(whole);
    if (offset === null)
        return null;
    const word = whole.slice(offset);
    const at = word.search(/[:/]/);
    const named = at > 0 ? ids.names.providersNamed(word.slice(0, at)) : null;
    // Most words end here. What has no digit has no date, and no region or suffix that is worth a guess.
    const isPlain = named === null && !/\d/.test(word) && !(0,usage_forms/* isResource */.NC)(word);
    if (isPlain && !ids.isKnown(word))
        return null;
    const forms = (0,usage_forms/* formsOf */.XP)(word, offset, "resource");
    const isKnown = forms.some(({ id }) => ids.isKnown(id));
    const own = isKnown ? ownForm(word, forms, ids) : null;
    if (named === null) {
        return isKnown
            ? { forms, isKnown, separator: null, explicit: null, unknown: null, own }
            : null;
    }
    const rest = word.slice(at + 1);
    const inner = (0,usage_forms/* formsOf */.XP)(rest, offset + at + 1, "route");
    const explicit = 
    // `openrouter/auto` is OpenRouter's own id.
    findAt(named, inner, ids) ?? findAt(named, forms.slice(0, 1), ids);
    const [provider] = named;
    return {
        forms,
        isKnown,
        separator: word.charAt(at) === ":" ? ":" : "/",
        explicit,
        unknown: explicit === null && !isKnown && provider !== undefined && rest !== ""
            ? { provider, id: rest }
            : null,
        own,
    };
}
function findAt(providers, forms, ids) {
    for (const form of forms) {
        const provider = providers.find((one) => ids.hasModel(one, form.id));
        if (provider !== undefined)
            return { provider, form };
    }
    return null;
}
function ownForm(word, forms, ids) {
    if (!/\d/.test(word))
        return null;
    for (const { pattern, providers } of OWN_FORMS) {
        if (!pattern.test(word))
            continue;
        const found = findAt(providers, forms, ids);
        if (found !== null)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/compiled/usage/context.js




function contextOf(bytes, path, ids) {
    let surroundings;
    return {
        bytes,
        isDocument: (0,file_kinds/* isDocument */.w)(path),
        fileNames: ids.names.namesOfFile(path),
        surroundings: () => {
            surroundings ??= {
                lines: lineStarts(bytes),
                mentions: ids.names.mentionsIn(bytes.toString("latin1")),
            };
            return surroundings;
        },
    };
}
const NEWLINE = 10;
function lineStarts(bytes) {
    const starts = [0];
    let at = bytes.indexOf(NEWLINE);
    while (at !== -1) {
        starts.push(at + 1);
        at = bytes.indexOf(NEWLINE, at + 1);
    }
    return [...starts, bytes.length + 1];
}
/** Decides from the word and the text around it which model it means; null if it probably means none. */
function resolveWord(word, position, context, ids) {
    const reading = readWord(word, ids);
    if (reading === null)
        return null;
    const beside = besideOf(position, context);
    if (isFragment(word, beside) || isAskedAbout(beside))
        return null;
    if (isAlias(word, reading, beside, ids))
        return null;
    const use = ({ provider, form }, settledBy) => ({
        provider,
        id: form.id,
        from: form.from,
        to: form.to,
        settledBy,
        standing: ids.isListed({ provider, id: form.id })
            ? "listed"
            : "gone",
    });
    const { explicit, own, separator } = reading;
    if (explicit !== null && separator === ":")
        return use(explicit, "explicit");
    if (reading.isKnown) {
        const named = findNamed(reading, position, beside, context, ids);
        if (named !== null && named !== "elsewhere") {
            return use(named, named.settledBy);
        }
        if (own !== null)
            return use(own, "explicit");
        if (named === "elsewhere")
            return null;
    }
    if (explicit !== null) {
        const isPlain = /\d/.test(explicit.form.id) || explicit.form.id !== word;
        return isPlain || asksForModel(beside) ? use(explicit, "explicit") : null;
    }
    if (reading.unknown !== null) {
        const { id, provider } = reading.unknown;
        const isMeant = isUnmistakable(id) && (separator === ":" || asksForModel(beside));
        if (!isMeant)
            return null;
        const from = word.length - id.length;
        const span = { from, to: word.length };
        return {
            provider,
            id,
            ...span,
            settledBy: "explicit",
            standing: "unknown",
        };
    }
    // After the name of a provider, or of a place outside of the catalog, it is no other provider's.
    if (separator !== null)
        return null;
    if (context.fileNames.length > 0) {
        const mention = { names: context.fileNames };
        const filed = findAtMention(mention, reading.forms, ids);
        return filed !== null && isMeant(filed.form.id, beside, ids)
            ? use(filed, "near")
            : null;
    }
    const vendor = findVendor(reading.forms, ids);
    return vendor !== null && isMeant(vendor.form.id, beside, ids)
        ? use(vendor, "vendor")
        : null;
}
function besideOf({ start, end, lineStart }, { bytes, isDocument }) {
    const after = bytes.toString("latin1", end, end + REACH);
    const lineEnd = after.search(/[\r\n]/);
    return {
        before: bytes.toString("latin1", Math.max(lineStart, start - REACH), start),
        after: lineEnd === -1 ? after : after.slice(0, lineEnd),
        isDocument,
    };
}
/** `"deepseek-r1": "deepseek.r1-v1:0"`: the application's own name for another id. */
function isAlias(word, { own }, beside, ids) {
    const value = valueAfter(beside);
    const isItself = value.toLowerCase() === word.toLowerCase();
    if (value === "" || isItself || value.includes("://"))
        return false;
    const reading = readWord(value, ids);
    // `"deepseek.r1-v1:0": "DeepSeek R1"` and `"deepseek.r1-v1:0": "deepseek-r1"` describe what their key names.
    if (own !== null)
        return reading !== null && reading.separator !== null;
    return reading !== null || (isUnmistakable(value) && !/^[A-Z]/.test(value));
}
/** The model at its vendor. An id without a digit may be any word. */
function findVendor(forms, ids) {
    for (const form of forms) {
        const provider = /\d/.test(form.id) ? ids.vendorOf(form.id) : null;
        if (provider !== null)
            return { provider, form };
    }
    return null;
}
/** Whether a word means this id. Ids as common as `auto` count only where a model is expected. */
function isMeant(id, beside, ids) {
    return (isUnmistakable(id) ||
        (quoteAround(beside) !== "" && isCompound(id)) ||
        asksForModel(beside) ||
        ids.names
            .mentionsIn(wordBefore(beside))
            .some((mention) => ids.names.providerOf(mention, id) !== null));
}
/**
 * The provider named nearest to the word that has its model. Its own line comes first, and on it the text before the word.
 * `elsewhere` if the text says that another provider is meant, which has no such model.
 */
function findNamed({ forms, explicit }, position, beside, context, ids) {
    if (!forms.some(({ id }) => isMeant(id, beside, ids)))
        return null;
    const { own, near, adjacent } = mentionsAround(position, context);
    const first = (mentions, settledBy) => {
        for (const mention of mentions) {
            const found = findAtMention(mention, forms, ids);
            if (found !== null)
                return { ...found, settledBy };
        }
        return null;
    };
    const onLine = first(own, "line");
    if (onLine !== null)
        return onLine;
    const isElsewhere = 
    // `{:azure, "gpt-9"}`, `ollama("…")`
    ids.names.providersNamed(wordBefore(beside)) !== null ||
        own.some((mention) => mention.isKeyed || isOutside(mention, ids));
    if (isElsewhere)
        return explicit === null ? "elsewhere" : null;
    const hasDigit = forms.some(({ id }) => /\d/.test(id));
    if (!hasDigit && !asksForModel(beside))
        return null;
    // `openai/gpt-4o` names a provider, so a word of prose nearby does not count against it.
    const isPlain = hasDigit && explicit === null;
    const nearby = first(near.filter(({ isStrong }) => isStrong || isPlain), "near");
    if (nearby !== null)
        return nearby;
    return explicit === null && adjacent.some(({ isKeyed }) => isKeyed)
        ? "elsewhere"
        : null;
}
function findAtMention(mention, forms, ids) {
    for (const form of forms) {
        const provider = ids.names.providerOf(mention, form.id);
        if (provider !== null)
            return { provider, form };
    }
    return null;
}
/** The mentions on the line of a word, and on the lines around it, those next to the word first. */
function mentionsAround({ start, end, line }, context) {
    const { lines, mentions } = context.surroundings();
    const startOf = (line) => lines[line] ?? 0;
    /** Where a line ends, without its newline. */
    const endOf = (line) => startOf(line + 1) - 1;
    const before = (from, to) => within(mentions, Math.max(from, to - REACH), to).reverse();
    const after = (from, to) => within(mentions, from, Math.min(to, from + REACH));
    const above = [1, 2, 3]
        .map((distance) => line - distance)
        .filter((other) => other >= 0)
        .map((other) => before(startOf(other), endOf(other)));
    const below = [1, 2, 3]
        .map((distance) => line + distance)
        .filter((other) => other < lines.length - 1)
        .map((other) => after(startOf(other), endOf(other)));
    return {
        own: [...before(startOf(line), start), ...after(end, endOf(line))],
        near: [...above, ...below].flat().filter(({ isBound }) => !isBound),
        adjacent: [...(above[0] ?? []), ...(below[0] ?? [])].filter(({ isBound }) => !isBound),
    };
}
/** `ollama`, `vllm`. */
function isOutside({ names, isStrong, isKeyed }, ids) {
    return (isStrong &&
        names.every((name) => ids.names.providersNamed(name)?.length === 0 &&
            (isKeyed || !nicknames/* ORDINARY_NAMES */.q.has(name))));
}
/** The mentions between two positions of a text. */
function within(mentions, from, to) {
    let [low, high] = [0, mentions.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((mentions[middle]?.start ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while ((mentions[end]?.end ?? Number.POSITIVE_INFINITY) <= to)
        end += 1;
    return mentions.slice(low, end);
}

// EXTERNAL MODULE: ./build/compiled/usage/ids.js + 1 modules
var usage_ids = __webpack_require__(6299);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/compiled/usage/notebook.js

/**
 * A notebook with the source of its cells at its place, and blanks in place of everything else, such as what a cell has
 * printed. The sources are JSON texts: their escaped quotes and line ends become plain quotes and blanks.
 */
function sourcesOf(bytes) {
    const blank = Buffer.alloc(bytes.length, " ");
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) {
        blank[at] = 10;
    }
    // One character for each byte, so that offsets are those of bytes.
    const text = bytes.toString("latin1");
    let depth = 0;
    const enter = () => {
        depth += 1;
    };
    const leave = () => {
        depth -= 1;
    };
    try {
        (0,main.visit)(text, {
            onObjectBegin: enter,
            onObjectEnd: leave,
            onArrayBegin: enter,
            onArrayEnd: leave,
            onLiteralValue: (_value, offset, length, _line, _column, pathOf) => {
                // Deeper paths take longer, and none of them is a source.
                if (depth > MAX_DEPTH)
                    return;
                const [cells, , key] = pathOf();
                if (cells !== "cells" || key !== "source")
                    return;
                bytes.copy(blank, offset, offset, offset + length);
                plainText(blank, offset, offset + length);
            },
        });
    }
    catch (error) {
        // The parser is recursive, so deep nesting overflows its stack.
        if (!(error instanceof RangeError))
            throw error;
    }
    return blank;
}
/** The notebook, its cells, a cell, its source. */
const MAX_DEPTH = 4;
const BACKSLASH = 0x5c;
const QUOTE = 0x22;
const SPACE = 0x20;
function plainText(bytes, start, end) {
    for (let at = start; at < end - 1; at += 1) {
        if (bytes[at] !== BACKSLASH)
            continue;
        const isQuote = bytes[at + 1] === QUOTE;
        const isEnd = /[\w.-]/.test(String.fromCharCode(bytes[at - 1] ?? 0));
        const isBlank = "nrt".includes(String.fromCharCode(bytes[at + 1] ?? 0));
        // A quote stays next to its word, on either side.
        if (isQuote) {
            bytes[at] = isEnd ? QUOTE : SPACE;
            bytes[at + 1] = isEnd ? SPACE : QUOTE;
        }
        if (isBlank)
            bytes.fill(SPACE, at, at + 2);
        at += 1;
    }
}

;// CONCATENATED MODULE: ./build/compiled/usage/search.js




const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_@~";
const DIGITS = "0123456789";
/** By byte: the kind of a character, 0 for one that ends a word. */
function tableOf(kinds) {
    const table = new Uint8Array(256);
    for (const [chars, kind] of Object.entries(kinds)) {
        for (const char of chars)
            table[char.charCodeAt(0)] = kind;
    }
    return table;
}
/** Kinds are bits: a word with neither a digit nor a separator is an id as it is, or nothing. */
const DIGIT_OR_SEPARATOR = 2;
/** The characters of ids. */
const IS_ID = tableOf({
    [`${LETTERS}.+-`]: 1,
    [`${DIGITS}:/`]: DIGIT_OR_SEPARATOR,
});
const IS_FIRST = tableOf({ [LETTERS + DIGITS]: 1 });
const MAX_LENGTH = 200;
const search_NEWLINE = 10;
/** A file that names more models is itself a catalog, and does not use them. */
const MAX_MODELS = 200;
/** A file that gives more models a number is a table of prices or limits, and does not use them. */
const MAX_WITH_NUMBERS = 30;
/** `"gpt-4o": { "input": 2.5 }`: how far from a model its number may be, in bytes. */
const NUMBER_REACH = 200;
/** The models that a file names, in the order of the text. A notebook names them in the source of its cells. */
function searchText(path, bytes, ids) {
    const text = path.endsWith(".ipynb") ? sourcesOf(bytes) : bytes;
    const uses = searchWords(path, text, bytes, ids);
    if (uses.length === 0)
        return uses;
    const models = new Set(uses.map(({ id }) => id));
    return models.size > MAX_MODELS || isPriceTable(text, uses) ? [] : uses;
}
/**
 * It reads the text once, however many ids there are: it splits the bytes into words, and looks up those that begin like
 * an id.
 */
function searchWords(path, bytes, original, ids) {
    const uses = [];
    // Most files name no model.
    let place;
    const columnOf = columnCounter(original);
    const context = contextOf(bytes, path, ids);
    let line = 1;
    let lineStart = 0;
    let start = 0;
    while (start < bytes.length) {
        const byte = bytes[start] ?? 0;
        if (IS_FIRST[byte] === 0) {
            start += 1;
            if (byte === search_NEWLINE) {
                line += 1;
                lineStart = start;
            }
            continue;
        }
        let end = start;
        let kinds = 0;
        for (;;) {
            const kind = IS_ID[bytes[end] ?? 0] ?? 0;
            if (kind === 0)
                break;
            kinds |= kind;
            end += 1;
        }
        const pair = (0,usage_ids/* pairOf */.cF)(byte, bytes[start + 1] ?? 0);
        if (ids.beginnings[pair] === 1 && end - start <= MAX_LENGTH) {
            const wordEnd = trimmedEnd(bytes, start, end);
            const plain = (ids.plainLengths[pair] ?? 0) & (0,usage_ids/* lengthBit */._A)(wordEnd - start);
            if (kinds < DIGIT_OR_SEPARATOR && plain === 0) {
                start = end;
                continue;
            }
            const word = bytes.toString("latin1", start, wordEnd);
            const position = { start, end: wordEnd, line: line - 1, lineStart };
            const found = resolveWord(word, position, context, ids);
            if (found !== null) {
                const { provider, id, settledBy, standing } = found;
                place ??= (0,file_kinds/* kindOfFile */.y)(path, bytes);
                const idStart = start + found.from;
                uses.push({
                    provider,
                    id,
                    path,
                    line,
                    column: columnOf(lineStart, idStart),
                    start: idStart,
                    written: word.slice(found.from, found.to),
                    isWhole: isQuoted(bytes, position),
                    settledBy,
                    place,
                    standing,
                });
            }
        }
        start = end;
    }
    return uses;
}
/** Columns from 1, in UTF-16 code units. Each byte of a line is read once, however many ids the line has. */
function columnCounter(bytes) {
    let [at, column] = [0, 1];
    return (lineStart, start) => {
        if (lineStart > at || at > start)
            [at, column] = [lineStart, 1];
        column += bytes.toString("utf8", at, start).length;
        at = start;
        return column;
    };
}
/** `.:/+-` */
const PUNCTUATION = [0x2e, 0x3a, 0x2f, 0x2b, 0x2d];
/** Where a word ends without its last punctuation, which does not belong to an id. */
function trimmedEnd(bytes, start, end) {
    let last = end;
    while (last > start && PUNCTUATION.includes(bytes[last - 1] ?? 0))
        last -= 1;
    return last;
}
/** `"`, `'` and a backtick. */
const QUOTES = [0x22, 0x27, 0x60];
function isQuoted(bytes, { start, end }) {
    const before = bytes[start - 1];
    return (before !== undefined && QUOTES.includes(before) && before === bytes[end]);
}
function isPriceTable(bytes, uses) {
    if (uses.length <= MAX_WITH_NUMBERS)
        return false;
    const withNumbers = new Set();
    uses.forEach(({ id, start, written }, index) => {
        const from = start + written.length;
        const to = Math.min(uses[index + 1]?.start ?? bytes.length, from + NUMBER_REACH);
        const between = bytes.toString("latin1", from, to);
        if (/[\s:=,|$(]\d+(?:[._]\d+)*(?![\w.-])/.test(between))
            withNumbers.add(id);
    });
    return withNumbers.size > MAX_WITH_NUMBERS;
}


/***/ }),

/***/ 5827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ successorFinder)
/* harmony export */ });
/* harmony import */ var _changes_abilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6402);
/* harmony import */ var _changes_prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6468);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9862);
/* harmony import */ var _lib_maps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7787);




/** In doublings of price and context. A model further away is not a useful replacement. */
const MAX_DISTANCE = 4;
/** More than any provider has of one kind. Further models are ignored, which bounds the run time. */
const MAX_CANDIDATES = 500;
/**
 * Finds a replacement for a removed or deprecated model: a model of the same provider, vendor and kind, of the same version
 * or a later one, that is closest in price and context size. The kind is what the id says apart from its numbers: region,
 * tier and purpose, such as `us`, `flash`, `mini`, `chat` and `codex`. Null if there is none: none is better than a wrong
 * one.
 */
function successorFinder({ after, vendors, }) {
    const kindOf = (provider, model) => JSON.stringify([
        readId(model.id).words,
        vendors.vendorOf(provider, model),
        [...(0,_changes_abilities_js__WEBPACK_IMPORTED_MODULE_0__/* .modalitiesOf */ .Hw)(model, "output")].sort(),
    ]);
    const byKind = (0,_lib_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .ph)((provider) => {
        const kinds = new Map();
        for (const model of after.get(provider)?.models.values() ?? []) {
            if ((0,_changes_abilities_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(model) === "deprecated")
                continue;
            const own = (0,_lib_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .getOr */ .MU)(kinds, kindOf(provider, model), () => []);
            if (own.length < MAX_CANDIDATES)
                own.push(toCandidate(model));
        }
        return kinds;
    });
    return (provider, model) => {
        const replaced = toCandidate(model);
        const candidates = byKind(provider).get(kindOf(provider, model)) ?? [];
        const [best] = candidates
            .filter((one) => one.id !== replaced.id && canReplace(replaced, one))
            .map((one) => ({ one, rank: rankOf(replaced, one) }))
            .sort((a, b) => compareRanks(a.rank, b.rank));
        return best ? { provider, id: best.one.id } : null;
    };
}
function toCandidate(model) {
    const { version, size, reasons, isDated } = readId(model.id);
    return {
        id: model.id,
        releaseDate: String(model.release_date),
        price: (0,_changes_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .blendOf */ .BG)(model),
        context: (0,_changes_abilities_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsOf */ .Af)(model).get("context"),
        version,
        size,
        reasons: reasons ??
            (typeof model.reasoning === "boolean" ? model.reasoning : null),
        inputs: (0,_changes_abilities_js__WEBPACK_IMPORTED_MODULE_0__/* .modalitiesOf */ .Hw)(model, "input"),
        isDated,
    };
}
/** The model after a slash, and what a date in it looks like. */
const DATE = /[-@](?:20\d\d-?[01]\d-?[0-3]\d|[01]\d-?[0-3]\d|[01]\d-20\d\d)(?!\d)/g;
const REVISION = /-v\d{1,3}:\d{1,3}$/;
const PART = /[a-z]+|\d+/g;
/** They say how finished a model is or where it runs, not what it is for. */
const STAGES = new Set([
    ...["preview", "latest", "exp", "experimental", "beta", "default", "stable"],
    "cloud",
]);
/** What an id says: `gemini-2.5-flash-preview-05-20` is gemini and flash, version 2.5. */
function readId(id) {
    const dated = id.toLowerCase().replace(REVISION, "");
    const text = dated.replace(DATE, "");
    const words = [];
    const version = [];
    let size = null;
    for (const part of text.split(/[^a-z\d]+/)) {
        const billions = /^\d{1,4}b$/.test(part) ? Number.parseInt(part, 10) : null;
        if (billions !== null)
            size ??= billions;
        else if (/^v\d{1,4}$/.test(part))
            version.push(Number(part.slice(1)));
        else {
            for (const [piece] of part.matchAll(PART)) {
                if (/\d/.test(piece))
                    version.push(Number(piece));
                else if (!STAGES.has(piece))
                    words.push(piece);
            }
        }
    }
    const says = (word) => words.includes(word);
    const reasons = says("reasoning") || says("thinking") ? !says("non") : null;
    const isOfKind = (word) => !["non", "reasoning", "thinking"].includes(word);
    return {
        words: words.filter(isOfKind).sort(),
        version,
        size,
        reasons,
        isDated: text !== dated,
    };
}
function canReplace(old, one) {
    const step = compareVersions(old, one);
    if (step === null ? one.releaseDate < old.releaseDate : step < 0)
        return false;
    if (old.reasons === true && one.reasons !== true)
        return false;
    if ((old.size === null) !== (one.size === null))
        return false;
    if (old.size && one.size && Math.abs(Math.log2(one.size / old.size)) > 0.5) {
        return false;
    }
    if (old.inputs.has("image") && !one.inputs.has("image"))
        return false;
    return distanceOf(old, one) <= MAX_DISTANCE;
}
/** Above zero if the second one is later; null if one of them has no version. */
function compareVersions({ version: old }, { version: now }) {
    if (old.length === 0 || now.length === 0)
        return null;
    for (let at = 0; at < Math.max(old.length, now.length); at += 1) {
        const step = (now[at] ?? 0) - (old[at] ?? 0);
        if (step !== 0)
            return step;
    }
    return 0;
}
/** The lowest is best. A preview is replaced by the model itself, and of equals the latest is best. */
function rankOf(old, one) {
    return {
        isOtherVersion: Number(compareVersions(old, one) !== 0),
        // `claude-sonnet-latest` is whatever is latest: who named a version wants one.
        isUnversioned: Number(old.version.length > 0 && one.version.length === 0),
        isOtherMode: Number(old.reasons !== one.reasons),
        distance: distanceOf(old, one),
        releaseDate: one.releaseDate,
        isOtherForm: Number(old.isDated !== one.isDated),
        id: one.id,
    };
}
function compareRanks(a, b) {
    return (a.isOtherVersion - b.isOtherVersion ||
        a.isUnversioned - b.isUnversioned ||
        a.isOtherMode - b.isOtherMode ||
        a.distance - b.distance ||
        (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .Xo)(b.releaseDate, a.releaseDate) ||
        a.isOtherForm - b.isOtherForm ||
        (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .Xo)(a.id, b.id));
}
function distanceOf(a, b) {
    const doublings = (x, y) => (x && y ? Math.abs(Math.log2(x / y)) : 0);
    return doublings(a.price, b.price) + doublings(a.context, b.context) / 2;
}


/***/ })

};
