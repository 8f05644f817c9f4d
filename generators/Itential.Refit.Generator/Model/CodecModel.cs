namespace Itential.Refit.Generator.Model;

/// <summary>A field that holds the reader and writer of one type.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Type">The type.</param>
/// <param name="Context">The JSON context's type; null for the settings' serializer.</param>
/// <param name="MediaType">The declared media type of a body; null for the serializer's own.</param>
internal sealed record CodecModel(string Field, string Type, string? Context, string? MediaType = null);
