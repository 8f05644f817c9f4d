using System.ComponentModel;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Itential.Refit.Requests;

/// <summary>Collects the parts of a <c>multipart/form-data</c> body. Null adds no part. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class MultipartBody
{
    private static readonly MediaTypeHeaderValue Binary = new("application/octet-stream");
    private readonly HttpRequestMessage _request;
    private readonly MultipartContent _content;
    private readonly IUrlParameterFormatter? _formatter;

    /// <summary>Starts a body without parts.</summary>
    /// <param name="request">The request that gets it.</param>
    /// <param name="executor">The client.</param>
    /// <param name="boundary">The text that the boundary begins with, or null.</param>
    public MultipartBody(HttpRequestMessage request, RequestExecutor executor, string? boundary)
    {
        _request = request;
        _formatter = executor.UrlRules?.FormFormatter;
        _content = MultipartBoundary.Content(boundary, executor.FixesMultipartBoundary);
    }

    /// <summary>Adds text, <c>text/plain; charset=utf-8</c>.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The text.</param>
    public void Add(string name, string? value)
    {
        if (value is not null)
        {
            Add(new StringContent(value), name, null);
        }
    }

    /// <summary>Adds a single value as text.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The value, written culture-invariantly; dates as ISO 8601.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void Add<T>(string name, T value, string? format)
        where T : struct, ISpanFormattable =>
        Add(name, _formatter is null ? value.ToString(format ?? RequestUrl.DefaultFormat<T>(), CultureInfo.InvariantCulture) : Formatted(_formatter, name, value, format, text: null));

    /// <summary>Adds a value as text.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The value, <c>true</c> or <c>false</c>.</param>
    public void Add(string name, bool value) => Add(name, _formatter is null ? value ? "true" : "false" : Formatted(_formatter, name, value, format: null, text: null));

    /// <summary>Adds a value that does not write itself; a null text adds no part.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The value, for a formatter.</param>
    /// <param name="text">Its text.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void AddText<T>(string name, T value, string? text, string? format = null) =>
        Add(name, _formatter is null || text is null ? text : Formatted(_formatter, name, value, format, text));

    /// <summary>Adds bytes as a file.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The bytes.</param>
    /// <param name="fileName">The file's name.</param>
    public void AddBytes(string name, byte[]? value, string fileName)
    {
        if (value is not null)
        {
            Add(File(new ByteArrayContent(value)), name, fileName);
        }
    }

    /// <summary>Adds a stream as a file. It stays the caller's.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The stream, read from where it stands.</param>
    /// <param name="fileName">The file's name.</param>
    public void AddStream(string name, Stream? value, string fileName)
    {
        if (value is not null)
        {
            Add(File(new CallerStreamContent(value)), name, fileName);
        }
    }

    /// <summary>Adds a file, which is opened while it is sent.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The file.</param>
    /// <param name="fileName">The name that is sent; null for its own.</param>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public void AddFile(string name, FileInfo? value, string? fileName)
    {
        if (value is not null)
        {
            Add(File(new FileContent(value)), name, fileName ?? value.Name);
        }
    }

    /// <summary>Adds content as it is; it gets the part's name where it has no <c>Content-Disposition</c>.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The content.</param>
    public void AddContent(string name, HttpContent? value)
    {
        if (value is not null)
        {
            Add(value, name, null);
        }
    }

    /// <summary>Adds a part that describes itself.</summary>
    /// <param name="name">Its name where it has none.</param>
    /// <param name="value">The part.</param>
    public void AddPart(string name, MultipartItem? value)
    {
        if (value is not null)
        {
            Add(value.ToContent(), string.IsNullOrEmpty(value.Name) ? name : value.Name, value.FileName);
        }
    }

    /// <summary>Adds an object by its serializer.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="name">The part's name.</param>
    /// <param name="codec">Writes the object.</param>
    /// <param name="value">The object.</param>
    /// <exception cref="ApiRequestException">The object cannot be written.</exception>
    public void AddSerialized<T>(string name, ContentCodec<T> codec, T? value)
    {
        ArgumentNullException.ThrowIfNull(codec);
        if (value is null)
        {
            return;
        }

        // A codec writes to a request; the request gets its own content at the end.
        codec.Write(_request, value);
        var part = _request.Content;
        _request.Content = null;
        AddContent(name, part);
    }

    /// <summary>Gives the request its body.</summary>
    public void Finish() => _request.Content = _content.Any() ? _content : MultipartBoundary.Empty(_content);

    /// <summary>Marks content as a file of unknown type.</summary>
    internal static HttpContent File(HttpContent content)
    {
        content.Headers.ContentType = Binary;
        return content;
    }

    private void Add(HttpContent content, string name, string? fileName)
    {
        if (!content.Headers.Contains("Content-Disposition"))
        {
            var text = new StringBuilder("form-data; name=").AppendQuoted(name, name);
            if (!string.IsNullOrEmpty(fileName))
            {
                text.Append("; filename=").AppendQuoted(fileName, name);
            }

            content.Headers.TryAddWithoutValidation("Content-Disposition", text.ToString());
        }

        _content.Add(content);
    }

    private static string Formatted<T>(IUrlParameterFormatter formatter, string name, T value, string? format, string? text) =>
        FormattedText.Of(formatter, value, new UrlParameter(name, UrlParameterPlace.Form, format, text));
}
