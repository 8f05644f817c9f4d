using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A piece of text in a comparison of two configurations.</summary>
/// <param name="Operation">What sets the two apart here: -1, 0 or 1, as the server says it.</param>
/// <param name="Text">The text.</param>
[JsonConverter(typeof(LookupDiffConverter))]
public sealed record LookupDiff(int Operation, string Text);
