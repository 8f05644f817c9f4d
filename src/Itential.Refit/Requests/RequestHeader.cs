using System.ComponentModel;
using System.Globalization;
using System.Net.Http.Headers;

namespace Itential.Refit.Requests;

/// <summary>Writes the headers that come from parameters. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequestHeader
{
    private static readonly HashSet<string> ContentNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "Allow", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location", "Content-MD5",
        "Content-Range", "Content-Type", "Expires", "Last-Modified",
    };

    /// <summary>Sets a header, replacing an earlier one; null removes it.</summary>
    /// <param name="request">The request, its content already set.</param>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter it came from.</param>
    /// <exception cref="ArgumentException">The value has a line break, or the name is no header name.</exception>
    public static void Set(HttpRequestMessage request, string name, string? value, string parameter)
    {
        if (value is null)
        {
            Target(request, name, create: false)?.Remove(name);
            return;
        }

        if (value.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0)
        {
            throw new ArgumentException($"The value of header '{name}' from '{parameter}' has a line break. Remove it.", parameter);
        }

        var headers = Target(request, name, create: true)!;
        try
        {
            headers.Remove(name);
            if (headers.TryAddWithoutValidation(name, value))
            {
                return;
            }
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            // Falls through to the sentence below, which names the parameter.
        }

        throw new ArgumentException($"'{name}' from '{parameter}' is no valid header name. Use letters, digits and hyphens.", parameter);
    }

    /// <summary>Sets a header to a value written culture-invariantly; times as RFC 9110, 5.6.7 has them, days and times of day as ISO 8601 has them.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="request">The request, its content already set.</param>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter it came from.</param>
    public static void Set<T>(HttpRequestMessage request, string name, T value, string parameter)
        where T : struct, ISpanFormattable
    {
        var text = value switch
        {
            DateTimeOffset time => time.ToString("R", CultureInfo.InvariantCulture),
            DateTime time => time.ToUniversalTime().ToString("R", CultureInfo.InvariantCulture),
            _ => value.ToString(RequestUrl.DefaultFormat<T>(), CultureInfo.InvariantCulture),
        };
        Set(request, name, text, parameter);
    }

    /// <summary>Sets a header to <c>true</c> or <c>false</c>.</summary>
    /// <param name="request">The request, its content already set.</param>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter it came from.</param>
    public static void Set(HttpRequestMessage request, string name, bool value, string parameter) =>
        Set(request, name, value ? "true" : "false", parameter);

    /// <summary>Sets every pair as a header; null sets none.</summary>
    /// <param name="request">The request, its content already set.</param>
    /// <param name="headers">The pairs.</param>
    /// <param name="parameter">The parameter they came from.</param>
    public static void SetAll(HttpRequestMessage request, IEnumerable<KeyValuePair<string, string>>? headers, string parameter)
    {
        if (headers is null)
        {
            return;
        }

        foreach (var (name, value) in headers)
        {
            Set(request, name, value, parameter);
        }
    }

    /// <summary>Sets <c>Authorization</c>; null sets none.</summary>
    /// <param name="request">The request.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="value">The credential.</param>
    /// <param name="parameter">The parameter it came from.</param>
    public static void Authorize(HttpRequestMessage request, string scheme, string? value, string parameter)
    {
        if (value is not null)
        {
            Set(request, "Authorization", $"{scheme} {value}", parameter);
        }
    }

    private static HttpHeaders? Target(HttpRequestMessage request, string name, bool create)
    {
        if (!ContentNames.Contains(name))
        {
            return request.Headers;
        }

        if (request.Content is null && create)
        {
            request.Content = new ByteArrayContent([]);
        }

        return request.Content?.Headers;
    }
}
