using Itential.Refit.Requests;

namespace Itential.Refit;

/// <summary>A part of bytes in memory.</summary>
public sealed class ByteArrayPart : MultipartItem
{
    /// <summary>Describes a part.</summary>
    /// <param name="value">The bytes.</param>
    /// <param name="fileName">The file's name.</param>
    /// <param name="contentType">The media type; null for <c>application/octet-stream</c>.</param>
    /// <param name="name">The part's name, or null for the parameter's.</param>
    /// <exception cref="ArgumentNullException">The bytes or the file's name is null.</exception>
    public ByteArrayPart(byte[] value, string fileName, string? contentType = null, string? name = null)
        : base(fileName, contentType, name)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
    }

    /// <summary>The bytes.</summary>
    public byte[] Value { get; }

    /// <inheritdoc/>
    protected override HttpContent CreateContent() => MultipartBody.File(new ByteArrayContent(Value));
}
