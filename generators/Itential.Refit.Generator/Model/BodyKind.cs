namespace Itential.Refit.Generator.Model;

/// <summary>How a body becomes content.</summary>
internal enum BodyKind
{
    Codec,
    Text,
    Stream,
    Content,
    FormText,
    Form,
}
