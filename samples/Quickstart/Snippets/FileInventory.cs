namespace Quickstart.Snippets;

internal sealed class FileInventory : IInventory
{
    public async Task<IReadOnlyList<string>> ReadAsync(CancellationToken cancellationToken = default) =>
        await File.ReadAllLinesAsync("inventory.txt", cancellationToken);
}
