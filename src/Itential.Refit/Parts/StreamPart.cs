using Itential.Refit.Requests;

namespace Itential.Refit;

/// <summary>A part read from a stream, which stays the caller's.</summary>
public sealed class StreamPart : MultipartItem
{
    /// <summary>Describes a part.</summary>
    /// <param name="value">The stream, read from where it stands.</param>
    /// <param name="fileName">The file's name.</param>
    /// <param name="contentType">The media type; null for <c>application/octet-stream</c>.</param>
    /// <param name="name">The part's name, or null for the parameter's.</param>
    /// <exception cref="ArgumentNullException">The stream or the file's name is null.</exception>
    public StreamPart(Stream value, string fileName, string? contentType = null, string? name = null)
        : base(fileName, contentType, name)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
    }

    /// <summary>The stream.</summary>
    public Stream Value { get; }

    /// <inheritdoc/>
    protected override HttpContent CreateContent() => MultipartBody.File(new CallerStreamContent(Value));
}
