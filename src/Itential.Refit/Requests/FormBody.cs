using System.ComponentModel;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Itential.Refit.Requests;

/// <summary>Collects the pairs of a URL-encoded form. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class FormBody
{
    private static readonly MediaTypeHeaderValue MediaType = new("application/x-www-form-urlencoded");
    private readonly StringBuilder _text = new();
    private readonly UrlRules? _rules;
    private string? _prefix;

    /// <summary>Creates an empty form.</summary>
    /// <param name="executor">The client; null for one without settings.</param>
    public FormBody(RequestExecutor? executor = null)
    {
        _rules = executor?.UrlRules;
    }

    /// <summary>Adds a pair; null adds nothing.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    public void Add(string name, string? value) => AddText(name, value, value);

    /// <summary>Adds a pair.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="value">The value, written culture-invariantly; dates as ISO 8601.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void Add<T>(string name, T value, string? format)
        where T : struct, ISpanFormattable => Write(name, _rules is { FormFormatter: { } formatter }
            ? FormattedText.Of(formatter, value, new UrlParameter(name, UrlParameterPlace.Form, format))
            : value.ToString(format ?? RequestUrl.DefaultFormat<T>(), CultureInfo.InvariantCulture));

    /// <summary>Adds a pair.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value, <c>true</c> or <c>false</c>.</param>
    public void Add(string name, bool value) => Write(name, _rules is { FormFormatter: { } formatter }
        ? FormattedText.Of(formatter, value, new UrlParameter(name, UrlParameterPlace.Form))
        : value ? "true" : "false");

    /// <summary>Adds a pair whose value does not write itself; a null text adds nothing.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="value">The value, for a formatter.</param>
    /// <param name="text">Its text.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void AddText<T>(string name, T value, string? text, string? format = null)
    {
        if (text is null)
        {
            return;
        }

        var own = typeof(T) == typeof(string) ? null : text;
        Write(name, _rules is { FormFormatter: { } formatter } ? FormattedText.Of(formatter, value, new UrlParameter(name, UrlParameterPlace.Form, format, own)) : text);
    }

    /// <summary>Makes content of the pairs.</summary>
    public HttpContent ToContent()
    {
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(_text.ToString()));
        content.Headers.ContentType = MediaType;
        return content;
    }

    private static string Encode(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);

    private void Write(string name, string value)
    {
        if (_text.Length > 0)
        {
            _text.Append('&');
        }

        _text.Append(Encode(_prefix + name)).Append('=').Append(Encode(value));
    }
}
