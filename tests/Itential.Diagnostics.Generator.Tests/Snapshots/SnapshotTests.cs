namespace Itential.Diagnostics.Generator.Tests.Snapshots;

public sealed class SnapshotTests
{
    [Fact]
    public void Decorator_OfEveryShape_IsAsApproved() => Check("Decorator", """
        namespace Shop
        {
            public interface IStore : IDisposable
            {
                int Count { get; }
            }

            [Trace]
            public interface IJobs : IStore
            {
                string Name { get; set; }
                string this[int index] { get; }
                event EventHandler? Changed;

                void Clear();
                bool TryGet(int id, out string? job);
                ref readonly int Peek(in Guid key);
                Task<T?> FindAsync<T>(string @event, CancellationToken token = default) where T : class;
                IAsyncEnumerable<int> ListAsync(CancellationToken token);
                [Trace(false)] void Ping();
            }
        }
        """);

    [Fact]
    public void Decorator_OfAClosedUse_IsAsApproved() => Check("ClosedUse", """
        namespace Shop;

        [Trace]
        public interface IRepo<T>
        {
            T? Get(int id);
        }

        public static class Program
        {
            public static void Use(IServiceCollection services) => services.AddTracing<IRepo<List<string?>>>();
        }
        """);

    private static void Check(string name, string source) => Snapshot.Check(name, DecoratorHarness.Run(source));
}
