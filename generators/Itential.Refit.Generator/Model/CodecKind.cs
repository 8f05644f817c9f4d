namespace Itential.Refit.Generator.Model;

/// <summary>Where a reader and writer comes from.</summary>
internal enum CodecKind
{
    Serializer,
    Text,
    Bytes,
    Stream,
    Content,
    Nothing,
}
