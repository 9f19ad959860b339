defmodule Assistant.Chat do
  @moduledoc "Talks to models, grok with any of them, auto or not."

  @default "anthropic:claude-sonnet-4-5"
  @fallbacks [
    {:openai, "gpt-5.4"},
    {:xai, "grok-3-mini"},
    {:google_vertex, "gemini-2.5-pro"}
  ]

  # The cheap one, until "xai:grok-code-fast-1" is gone.
  def draft(prompt), do: ReqLLM.generate_text("xai:grok-4-fast", prompt)

  def image(prompt) do
    ReqLLM.generate(model: "openrouter:black-forest-labs/flux.2-pro", prompt: prompt)
  end

  def reason(prompt), do: ReqLLM.generate_text({:openai, "o3"}, prompt)
  def local(prompt), do: ReqLLM.generate_text("ollama-cloud:kimi-k2.6:cloud", prompt)
end
