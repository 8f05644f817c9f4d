namespace Itential.Refit.Generator.Model;

/// <summary>A field that holds the reader and writer of one type.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Type">The type.</param>
/// <param name="Context">The JSON context's type; null for the settings' serializer.</param>
internal sealed record CodecModel(string Field, string Type, string? Context);
