// Made from schemas/ by `npm run docs`.

/** Any JSON value. */
export type Json =
	| string
	| number
	| boolean
	| null
	| Json[]
	| { [key: string]: Json };

/**
 * What one run found: where the catalog came from, what changed, what looks wrong, and which local patches apply.
 */
export interface Report {
	version: 1;
	source: {
		/**
		 * URL or path that the catalog was read from
		 */
		url: string;
		/**
		 * Hex, of the JSON text
		 */
		sha256: string;
		bytes: number;
		fetchedAt: string;
	};
	counts: {
		providers: {
			before: number;
			after: number;
			added: number;
			removed: number;
			changed: number;
		};
		models: {
			before: number;
			after: number;
			added: number;
			removed: number;
			renamed: number;
			changed: number;
			newlyDeprecated: number;
			/**
			 * Models that cost more, by the blend of three parts input and one output
			 */
			increased: number;
			/**
			 * Models that cost less
			 */
			decreased: number;
			/**
			 * Models that had no price
			 */
			priced: number;
			/**
			 * Models whose input or output price is not known any more
			 */
			unpriced: number;
		};
		/**
		 * Prices, not models: those known before and after
		 */
		prices: {
			increases: number;
			decreases: number;
		};
		findings: {
			danger: number;
			warning: number;
			notice: number;
		};
	};
	providers: {
		added: {
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			name: string;
		}[];
		removed: {
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			name: string;
		}[];
		renamed: {
			/**
			 * Normalised: with underscores
			 */
			from: string;
			/**
			 * Normalised: with underscores
			 */
			to: string;
			name: string;
			/**
			 * Models with the same ids
			 */
			models: number;
		}[];
		changed: {
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			name: string;
			fields: {
				/**
				 * Keys from the outside in, e.g. ["cost", "input"]
				 */
				field: string[];
				/**
				 * Absent if the field was added
				 */
				before?: Json;
				/**
				 * Absent if the field was removed
				 */
				after?: Json;
			}[];
		}[];
	};
	models: {
		added: {
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			id: string;
			name: string;
			cost?: Json;
			limit?: Json;
			modalities?: Json;
			status?: Json;
			release_date?: Json;
			last_updated?: Json;
			knowledge?: Json;
			open_weights?: Json;
			reasoning?: Json;
			tool_call?: Json;
			structured_output?: Json;
			attachment?: Json;
			temperature?: Json;
			experimental?: Json;
		}[];
		removed: {
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			id: string;
			name: string;
			cost?: Json;
			limit?: Json;
			modalities?: Json;
			status?: Json;
			release_date?: Json;
			last_updated?: Json;
			knowledge?: Json;
			open_weights?: Json;
			reasoning?: Json;
			tool_call?: Json;
			structured_output?: Json;
			attachment?: Json;
			temperature?: Json;
			experimental?: Json;
		}[];
		renamed: {
			from: {
				/**
				 * Normalised: with underscores
				 */
				provider: string;
				id: string;
			};
			to: {
				/**
				 * Normalised: with underscores
				 */
				provider: string;
				id: string;
			};
			name: string;
			fields: {
				/**
				 * Keys from the outside in, e.g. ["cost", "input"]
				 */
				field: string[];
				/**
				 * Absent if the field was added
				 */
				before?: Json;
				/**
				 * Absent if the field was removed
				 */
				after?: Json;
			}[];
			evidence: string[];
		}[];
		changed: {
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			id: string;
			name: string;
			fields: {
				/**
				 * Keys from the outside in, e.g. ["cost", "input"]
				 */
				field: string[];
				/**
				 * Absent if the field was added
				 */
				before?: Json;
				/**
				 * Absent if the field was removed
				 */
				after?: Json;
			}[];
		}[];
	};
	prices: {
		/**
		 * Normalised: with underscores
		 */
		provider: string;
		id: string;
		/**
		 * e.g. input, cache_read, tiers[272000].output
		 */
		dimension: string;
		/**
		 * The unit of the price, e.g. request; absent: million tokens; null: not known
		 */
		per?: string | null;
		/**
		 * USD per million tokens, or per the unit in `per`; null: not known
		 */
		before: number | null;
		/**
		 * USD per million tokens, or per the unit in `per`; null: not known
		 */
		after: number | null;
		/**
		 * after / before, if both are known
		 */
		ratio: number | null;
		/**
		 * What happened to the price of the model as a whole; null: nothing that counts
		 */
		verdict: ("increased" | "decreased" | "priced" | "unpriced") | null;
	}[];
	groups: {
		field: string[];
		how: "appeared" | "vanished" | "changed";
		/**
		 * Present if all models had the same value
		 */
		before?: Json;
		/**
		 * Present if all models have the same value
		 */
		after?: Json;
		models: {
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			id: string;
		}[];
	}[];
	findings: {
		code: string;
		/**
		 * Of its task items in the pull request; absent if there is nothing to decide
		 */
		key?: string;
		severity: "danger" | "warning" | "notice";
		subject:
			| {
					provider: string;
					model?: string;
			  }
			| {
					file: string;
					entry?: string;
			  };
		field?: string[];
		before?: Json;
		after?: Json;
		message: string;
		remedy: string;
		/**
		 * The provider's own page, to compare the value with
		 */
		page?: string;
		/**
		 * If the finding stands for several: their models. Of several models, `field`, `before` and `after` are present if all have the same; of one, they are those of its first value
		 */
		models?: {
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			id: string;
		}[];
		/**
		 * Whether the last sync reported it already
		 */
		known?: boolean;
		/**
		 * Whether its value is not written
		 */
		held?: boolean;
	}[];
	/**
	 * What people decided by ticks in the pull request
	 */
	decisions: {
		/**
		 * `accept`: upstream's value is taken; `keep`: the value before stays until upstream says something else
		 */
		decision: "accept" | "keep";
		/**
		 * Of its task item
		 */
		key: string;
		/**
		 * The day since which an earlier pull request keeps it; absent if it is ticked in this one
		 */
		since?: string;
		values: {
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			model?: string;
			field?: string[];
			before?: Json;
			after?: Json;
		}[];
	}[];
	verdict: {
		breaking: boolean;
		/**
		 * The level of a release with this catalog; null: nothing changed
		 */
		level: ("major" | "minor" | "patch") | null;
		losses: {
			kind: "provider" | "model" | "capability" | "limit";
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			/**
			 * Absent for a provider
			 */
			id?: string;
		}[];
	};
	/**
	 * The models that the repository uses; null: the search was off
	 */
	usage: {
		/**
		 * Files that were searched
		 */
		files: number;
		/**
		 * Files of code or configuration that name a model
		 */
		filesWithUses: number;
		models: {
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			id: string;
			uses: {
				path: string;
				line: number;
			}[];
			/**
			 * Blended, three parts input and one output
			 */
			before: number | null;
			/**
			 * USD per million tokens; null: not known
			 */
			after: number | null;
			deprecated: boolean;
		}[];
		affected: {
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			id: string;
			events: {
				kind: "removed" | "renamed" | "deprecated" | "weaker" | "repriced";
				/**
				 * The new id, or the likely successor
				 */
				successor?: {
					/**
					 * Normalised: with underscores
					 */
					provider: string;
					id: string;
				};
				/**
				 * What a weaker model loses; limits in tokens
				 */
				losses?: {
					kind: "limit" | "capability" | "modality";
					name: string;
					side?: "in" | "out";
					before?: number;
					after?: number;
				}[];
			}[];
			uses: {
				path: string;
				line: number;
			}[];
		}[];
		/**
		 * What only tests, documents or data name
		 */
		affectedElsewhere: {
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			id: string;
			events: {
				kind: "removed" | "renamed" | "deprecated" | "weaker" | "repriced";
				/**
				 * The new id, or the likely successor
				 */
				successor?: {
					/**
					 * Normalised: with underscores
					 */
					provider: string;
					id: string;
				};
				/**
				 * What a weaker model loses; limits in tokens
				 */
				losses?: {
					kind: "limit" | "capability" | "modality";
					name: string;
					side?: "in" | "out";
					before?: number;
					after?: number;
				}[];
			}[];
			uses: {
				path: string;
				line: number;
			}[];
		}[];
		/**
		 * Models that the repository names and that the catalog no longer had before this sync
		 */
		gone: {
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			id: string;
			/**
			 * The day of the sync that removed it
			 */
			since: string;
			/**
			 * Its new place, if it was renamed
			 */
			renamedTo?: {
				/**
				 * Normalised: with underscores
				 */
				provider: string;
				id: string;
			};
			uses: {
				path: string;
				line: number;
				column: number;
				place: "code" | "test" | "document" | "data";
			}[];
		}[];
	} | null;
	/**
	 * USD per month, calculated from the usage profile; null: there is no profile
	 */
	bill: {
		before: number;
		after: number;
		models: {
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			id: string;
			before: number;
			after: number;
		}[];
		/**
		 * <provider>:<model>, removed or without a price
		 */
		uncounted: string[];
	} | null;
	/**
	 * The models that changed or that the repository uses, each with all its providers
	 */
	identities: {
		/**
		 * Upstream's `canonical_model_id`, such as anthropic/claude-haiku-4-5; without one, a text without a slash
		 */
		key: string;
		/**
		 * Who made the model; null: not known
		 */
		vendor: string | null;
		listings: {
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			id: string;
			/**
			 * Whether the provider made the model itself
			 */
			own?: boolean;
			/**
			 * Whether this update removes it
			 */
			removed?: boolean;
			/**
			 * USD per million tokens
			 */
			input?: number;
			output?: number;
			/**
			 * Tokens
			 */
			context?: number;
		}[];
	}[];
	links: {
		/**
		 * The address of the repository's files at the base commit; it ends in a slash
		 */
		files: string | null;
		/**
		 * The address of the branch's pull request in GitHub's list: the report is older than its number
		 */
		pullRequest: string | null;
		/**
		 * The address of each provider's own page
		 */
		providers: {
			[k: string]: string;
		};
	};
	patches: {
		file: string;
		/**
		 * Normalised: with underscores
		 */
		provider: string;
		/**
		 * Ids of the models that the file changes or defines
		 */
		models: string[];
		/**
		 * Ids of the models that the file leaves out
		 */
		exclude: string[];
	}[];
}

/**
 * What a repository says differently from models.dev about one provider: a file of `patches-dir`.
 */
export interface Patch {
	/**
	 * For editors
	 */
	$schema?: {
		[k: string]: unknown;
	};
	provider: {
		id: string;
		name?: string | null;
		base_url?: string | null;
		api?: string | null;
		npm?: string | null;
		doc?: string | null;
		env?: string[] | null;
		[k: string]: unknown;
	};
	models?: {
		id: string;
		/**
		 * With a name the entry is a definition, so the model may be new
		 */
		name?: string;
		/**
		 * e.g. claude-sonnet
		 */
		family?: string;
		/**
		 * Thinks before it answers
		 */
		reasoning?: boolean;
		/**
		 * Calls tools
		 */
		tool_call?: boolean;
		/**
		 * Answers by a JSON Schema
		 */
		structured_output?: boolean;
		/**
		 * Takes files
		 */
		attachment?: boolean;
		/**
		 * Takes a temperature
		 */
		temperature?: boolean;
		/**
		 * Its weights can be downloaded
		 */
		open_weights?: boolean;
		/**
		 * YYYY-MM-DD
		 */
		release_date?: string;
		/**
		 * YYYY-MM-DD
		 */
		last_updated?: string;
		/**
		 * YYYY-MM or YYYY-MM-DD
		 */
		knowledge?: string;
		/**
		 * Absent: in service
		 */
		status?: "alpha" | "beta" | "deprecated";
		/**
		 * Replaces upstream's whole modalities
		 */
		modalities?: {
			input?: string[];
			output?: string[];
			[k: string]: unknown;
		};
		/**
		 * Replaces upstream's whole limit
		 */
		limit?: {
			/**
			 * Tokens
			 */
			context?: number | null;
			/**
			 * Tokens
			 */
			input?: number | null;
			/**
			 * Tokens
			 */
			output?: number | null;
			[k: string]: unknown;
		};
		/**
		 * Replaces upstream's whole cost
		 */
		cost?: {
			/**
			 * USD per million tokens
			 */
			input?: number | null;
			/**
			 * USD per million tokens
			 */
			output?: number | null;
			/**
			 * USD per million tokens
			 */
			cache_read?: number | null;
			/**
			 * USD per million tokens
			 */
			cache_write?: number | null;
			/**
			 * USD per million tokens
			 */
			reasoning?: number | null;
			/**
			 * USD per million tokens
			 */
			input_audio?: number | null;
			/**
			 * USD per million tokens
			 */
			output_audio?: number | null;
			[k: string]: unknown;
		};
		[k: string]: unknown;
	}[];
	exclude?: string[];
}

/**
 * Findings that somebody has checked and that are right. They are not reported again and hold nothing back: `accepted-file`.
 */
export type AcceptedFindings = {
	/**
	 * Provider id, with dashes or underscores
	 */
	provider?: string;
	/**
	 * Model id; absent for a finding about the provider itself
	 */
	model?: string;
	/**
	 * In place of a provider: the file of a local patch, as in the finding
	 */
	file?: string;
	/**
	 * With `file`: provider or `provider:model`, as in the finding
	 */
	entry?: string;
	/**
	 * Code of the finding; without values it is what tells findings apart
	 */
	code?: string;
	/**
	 * Keys from the outside in, e.g. ["cost", "input"]
	 */
	field?: string[];
	/**
	 * As in the finding
	 */
	before?: Json;
	/**
	 * As in the finding
	 */
	after?: Json;
	/**
	 * Why this is right, for the next reader
	 */
	reason: string;
	/**
	 * The last day on which this counts
	 */
	expires?: string;
}[];

/**
 * The names of models in a repository that are gone, renamed, deprecated or not known.
 */
export interface LintReport {
	version: 1;
	/**
	 * How many files were read
	 */
	files: number;
	counts: {
		errors: number;
		warnings: number;
		notes: number;
		fixed: number;
	};
	findings: {
		code: "gone" | "renamed" | "deprecated" | "unknown" | "unused-ignore";
		level: "error" | "warning" | "note";
		/**
		 * Relative to the working directory, with slashes
		 */
		path: string;
		line: number;
		/**
		 * From 1, in UTF-16 code units
		 */
		column: number;
		/**
		 * null: the finding is about a comment
		 */
		model: {
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			id: string;
			/**
			 * The id as the file has it
			 */
			written: string;
			/**
			 * How the provider is known: written with the id; named on the line; named within three lines; the vendor of the id
			 */
			settledBy: "explicit" | "line" | "near" | "vendor";
			/**
			 * Gone since this day; null: not gone, or not known
			 */
			since: string | null;
			/**
			 * The new id, a likely successor, or what was probably meant; null: none is known
			 */
			nearest: {
				/**
				 * Normalised: with underscores
				 */
				provider: string;
				id: string;
			} | null;
		} | null;
		/**
		 * false: in a test, a document or data, so it is a note
		 */
		isCode: boolean;
		message: string;
		/**
		 * Whether --fix corrects it
		 */
		fixable: boolean;
	}[];
	/**
	 * What --fix corrected
	 */
	fixed: {
		code: "gone" | "renamed" | "deprecated" | "unknown" | "unused-ignore";
		level: "error" | "warning" | "note";
		/**
		 * Relative to the working directory, with slashes
		 */
		path: string;
		line: number;
		/**
		 * From 1, in UTF-16 code units
		 */
		column: number;
		/**
		 * null: the finding is about a comment
		 */
		model: {
			/**
			 * Normalised: with underscores
			 */
			provider: string;
			id: string;
			/**
			 * The id as the file has it
			 */
			written: string;
			/**
			 * How the provider is known: written with the id; named on the line; named within three lines; the vendor of the id
			 */
			settledBy: "explicit" | "line" | "near" | "vendor";
			/**
			 * Gone since this day; null: not gone, or not known
			 */
			since: string | null;
			/**
			 * The new id, a likely successor, or what was probably meant; null: none is known
			 */
			nearest: {
				/**
				 * Normalised: with underscores
				 */
				provider: string;
				id: string;
			} | null;
		} | null;
		/**
		 * false: in a test, a document or data, so it is a note
		 */
		isCode: boolean;
		message: string;
		/**
		 * Whether --fix corrects it
		 */
		fixable: boolean;
	}[];
	/**
	 * Entries of --ignore that match no file
	 */
	unmatched: string[];
}

/**
 * What is used a month, by model and price dimension: `usage-profile`.
 */
export interface UsageProfile {
	/**
	 * How many per month, by price dimension: tokens for input, output, cache_read, cache_write, reasoning, input_audio, output_audio; for other prices the unit of the price, such as requests for per_request
	 */
	[k: string]: {
		[k: string]: number;
	};
}
