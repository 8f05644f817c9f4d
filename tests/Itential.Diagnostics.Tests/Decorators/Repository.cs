namespace Itential.Diagnostics.Tests.Decorators;

internal sealed class Repository<T>(T item) : IRepository<T>
{
    public Task<T?> FindAsync(int id, CancellationToken cancellationToken) => Task.FromResult<T?>(item);
}
