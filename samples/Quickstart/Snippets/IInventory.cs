using Itential.Diagnostics;

namespace Quickstart.Snippets;

[Trace]
public interface IInventory
{
    Task<IReadOnlyList<string>> ReadAsync(CancellationToken cancellationToken = default);
}
