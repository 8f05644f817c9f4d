using System.Text;

namespace AotSmoke.InMemory;

/// <summary>A request as it came to a <see cref="MemoryServer"/>.</summary>
internal sealed record MemoryRequest(HttpRequestMessage Message, byte[] Body)
{
    /// <summary>Verb, path and query.</summary>
    public string Target => $"{Message.Method} {Message.RequestUri!.PathAndQuery}";

    public string Text => Encoding.UTF8.GetString(Body);

    public string Header(string name) => Message.Headers.NonValidated[name].ToString();

    public string ContentHeader(string name) => Message.Content!.Headers.NonValidated[name].ToString();
}
