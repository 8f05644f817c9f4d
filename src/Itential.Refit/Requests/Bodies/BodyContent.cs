using System.ComponentModel;
using System.Net.Http.Headers;
using System.Text;

namespace Itential.Refit.Requests;

/// <summary>Bodies that need no serializer. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BodyContent
{
    /// <summary>Text as it is, <c>text/plain; charset=utf-8</c>; null has no body.</summary>
    /// <param name="value">The text.</param>
    public static HttpContent? Text(string? value) => value is null ? null : new StringContent(value);

    /// <summary>A stream, which stays the caller's; null has no body.</summary>
    /// <param name="value">The stream, read from where it stands.</param>
    public static HttpContent? Stream(Stream? value) => value is null ? null : new CallerStreamContent(value);

    /// <summary>Ready form text, <c>application/x-www-form-urlencoded</c>; null has no body.</summary>
    /// <param name="value">The encoded pairs.</param>
    public static HttpContent? FormText(string? value) =>
        value is null ? null : new StringContent(value, Encoding.UTF8, new MediaTypeHeaderValue("application/x-www-form-urlencoded"));
}
