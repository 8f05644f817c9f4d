using System.ComponentModel;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Itential.Refit.Requests;

/// <summary>Collects the pairs of a URL-encoded form. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormBody
{
    private static readonly MediaTypeHeaderValue MediaType = new("application/x-www-form-urlencoded");
    private readonly StringBuilder _text = new();

    /// <summary>Adds a pair; null adds nothing.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    public void Add(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (_text.Length > 0)
        {
            _text.Append('&');
        }

        _text.Append(Encode(name)).Append('=').Append(Encode(value));
    }

    /// <summary>Adds a pair.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="value">The value, written culture-invariantly; dates as ISO 8601.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void Add<T>(string name, T value, string? format)
        where T : struct, ISpanFormattable => Add(name, value.ToString(format ?? RequestUrl.DefaultFormat<T>(), CultureInfo.InvariantCulture));

    /// <summary>Adds a pair.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value, <c>true</c> or <c>false</c>.</param>
    public void Add(string name, bool value) => Add(name, value ? "true" : "false");

    /// <summary>Makes content of the pairs.</summary>
    public HttpContent ToContent()
    {
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(_text.ToString()));
        content.Headers.ContentType = MediaType;
        return content;
    }

    private static string Encode(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);
}
