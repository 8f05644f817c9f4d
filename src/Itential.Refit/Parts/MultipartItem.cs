using System.Net.Http.Headers;

namespace Itential.Refit;

/// <summary>A part of a multipart body that carries the name of its file and its media type. Derive from it for content of your own.</summary>
public abstract class MultipartItem
{
    /// <summary>Describes a part.</summary>
    /// <param name="fileName">The file's name.</param>
    /// <param name="contentType">The media type, or null for the content's own.</param>
    /// <param name="name">The part's name, or null for the parameter's.</param>
    /// <exception cref="ArgumentNullException">The file's name is null.</exception>
    protected MultipartItem(string fileName, string? contentType, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        FileName = fileName;
        ContentType = contentType;
        Name = name;
    }

    /// <summary>The part's name.</summary>
    /// <value>Default: null, the parameter's.</value>
    public string? Name { get; }

    /// <summary>The media type.</summary>
    /// <value>Default: null, the content's own.</value>
    public string? ContentType { get; }

    /// <summary>The file's name.</summary>
    public string FileName { get; }

    /// <summary>Makes the content, with <see cref="ContentType"/> where it is set.</summary>
    /// <exception cref="FormatException">The media type is none.</exception>
    public HttpContent ToContent()
    {
        var content = CreateContent();
        if (!string.IsNullOrEmpty(ContentType))
        {
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType);
        }

        return content;
    }

    /// <summary>Makes the content, once for each request.</summary>
    protected abstract HttpContent CreateContent();
}
