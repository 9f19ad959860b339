from openai import OpenAI
import litellm

client = OpenAI()
JUDGES = ["gpt-4o"]
completion = client.chat.completions.create(model="o4-mini", messages=[])
litellm.completion(model="groq/llama-3.1-8b-instant", messages=[])
litellm.completion(model="gemini/gemini-2.0-flash", messages=[])
litellm.completion(model="xai/grok-3", messages=[])
MODEL = "deepseek-chat"
WRITER = dict(provider="cohere", model="command-r-plus-08-2024")
