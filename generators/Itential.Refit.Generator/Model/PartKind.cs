namespace Itential.Refit.Generator.Model;

/// <summary>How a value becomes a part.</summary>
internal enum PartKind
{
    Text,
    Bytes,
    Stream,
    File,
    Content,
    Part,
    Serialized,
    Form,
}
