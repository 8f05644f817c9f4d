namespace Itential.Platform;

/// <summary>Forms to be imported.</summary>
/// <param name="Forms">The forms.</param>
public sealed record JsonFormImport(params IReadOnlyList<JsonForm> Forms);
