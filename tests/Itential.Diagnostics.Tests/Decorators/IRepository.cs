namespace Itential.Diagnostics.Tests.Decorators;

[Trace]
public interface IRepository<T>
{
    Task<T?> FindAsync(int id, CancellationToken cancellationToken);
}
