import Config

config :assistant,
  provider: :groq,
  model: "llama-3.3-70b-versatile",
  judge: [provider: :mistral, model: "mistral-large-latest"],
  spare: "google-vertex:gemini-2.5-flash"
