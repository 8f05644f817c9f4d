using Microsoft.Extensions.Primitives;

namespace Otumat.Collector;

/// <summary>The parameters of a request, each at most once (RFC 6749, 3.1 and 3.2).</summary>
internal sealed class OAuthForm
{
    private const string FormType = "application/x-www-form-urlencoded";

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public OAuthForm(IEnumerable<KeyValuePair<string, StringValues>> parameters)
    {
        foreach (var (name, values) in parameters)
        {
            if (values.Count > 1)
            {
                Repeated ??= name;
            }

            // An empty value counts as none.
            if (values is [{ Length: > 0 } value, ..])
            {
                _values[name] = value;
            }
        }
    }

    /// <summary>The name of a parameter that came more than once.</summary>
    public string? Repeated { get; }

    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>Reads a body of the form type; null where it is of another.</summary>
    public static async Task<OAuthForm?> ReadAsync(HttpRequest request)
    {
        if (request.ContentType?.Split(';')[0].Trim().Equals(FormType, StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        try
        {
            return new OAuthForm(await request.ReadFormAsync(request.HttpContext.RequestAborted).ConfigureAwait(false));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
