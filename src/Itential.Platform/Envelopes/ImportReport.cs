namespace Itential.Platform;

/// <summary>What became of an import in the form <c>{imported: [{success, message, original, created}]}</c>.</summary>
/// <typeparam name="T">The type of one item.</typeparam>
public sealed record ImportReport<T>
{
    /// <summary>What the server says about the call.</summary>
    public string? Message { get; init; }

    /// <summary>One entry an item that was sent.</summary>
    public IReadOnlyList<ImportedItem<T>> Imported { get; init => field = value ?? []; } = [];

    /// <summary>Whether every item was taken.</summary>
    public bool Succeeded() => Imported.All(item => item.Success != false);
}
