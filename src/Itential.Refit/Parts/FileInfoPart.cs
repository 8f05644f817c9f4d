using Itential.Refit.Requests;

namespace Itential.Refit;

/// <summary>A part read from a file, which is opened while it is sent.</summary>
public sealed class FileInfoPart : MultipartItem
{
    /// <summary>Describes a part.</summary>
    /// <param name="value">The file.</param>
    /// <param name="fileName">The name that is sent.</param>
    /// <param name="contentType">The media type; null for <c>application/octet-stream</c>.</param>
    /// <param name="name">The part's name, or null for the parameter's.</param>
    /// <exception cref="ArgumentNullException">The file or its name is null.</exception>
    public FileInfoPart(FileInfo value, string fileName, string? contentType = null, string? name = null)
        : base(fileName, contentType, name)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
    }

    /// <summary>The file.</summary>
    public FileInfo Value { get; }

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    protected override HttpContent CreateContent() => MultipartBody.File(new FileContent(Value));
}
