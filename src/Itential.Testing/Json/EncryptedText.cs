using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Itential.Testing.Json;

/// <summary>Writes what is encrypted as the text that stands for it: a member named <c>password</c> never leaves a server in the clear.</summary>
internal static class EncryptedText
{
    private const string Mark = "$ENC";

    /// <summary>Encrypts in place, and gives the same object.</summary>
    public static JsonObject Hide(JsonObject document)
    {
        foreach (var (name, value) in document.ToList())
        {
            if (name == "password" && JsonText.Of(value) is { } secret && !secret.StartsWith(Mark, StringComparison.Ordinal))
            {
                document[name] = Mark + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
            }
            else if (value is JsonObject inner)
            {
                Hide(inner);
            }
        }

        return document;
    }
}
