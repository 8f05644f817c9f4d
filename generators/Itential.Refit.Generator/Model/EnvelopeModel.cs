namespace Itential.Refit.Generator.Model;

/// <summary>What an answer wraps its value in.</summary>
/// <param name="Type">The envelope, closed where it is generic.</param>
/// <param name="IsRead">Whether the envelope itself is read; else it finds the value in the body.</param>
/// <param name="IsOptional">Whether the value may be missing.</param>
internal sealed record EnvelopeModel(string Type, bool IsRead, bool IsOptional);
