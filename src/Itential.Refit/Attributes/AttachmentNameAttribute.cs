namespace Itential.Refit;

/// <summary>Names the file of a part that is a stream, a byte array or a file.</summary>
/// <param name="name">The file's name.</param>
[Obsolete("Use StreamPart, ByteArrayPart or FileInfoPart, which carry the name of their file.")]
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class AttachmentNameAttribute(string name) : Attribute
{
    /// <summary>The file's name.</summary>
    public string Name { get; } = name;
}
