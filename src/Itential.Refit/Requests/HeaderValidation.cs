using System.Net.Http.Headers;

namespace Itential.Refit.Requests;

/// <summary>Parses headers as .NET does when they are added the strict way.</summary>
internal static class HeaderValidation
{
    /// <summary>Parses every header of a request.</summary>
    /// <exception cref="ArgumentException">One cannot be parsed. The message names it, without its value.</exception>
    public static void Check(HttpRequestMessage request)
    {
        using var strict = new HttpRequestMessage();
        Check(request.Headers, strict.Headers);
        if (request.Content is { } content)
        {
            using var empty = new ByteArrayContent([]);
            Check(content.Headers, empty.Headers);
        }
    }

    private static void Check(HttpHeaders headers, HttpHeaders strict)
    {
        foreach (var (name, values) in headers.NonValidated)
        {
            if (!CanAdd(strict, name, values))
            {
                throw new ArgumentException($"The value of header '{name}' is not what that header may hold. Correct it, or set RefitSettings.ValidateHeaders to false.");
            }
        }
    }

    // The message of .NET's own exception shows the value, which may be a credential.
    private static bool CanAdd(HttpHeaders strict, string name, HeaderStringValues values)
    {
        try
        {
            strict.Remove(name);
            strict.Add(name, values);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
