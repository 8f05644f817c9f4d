namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class ReturnTypeAdapterMismatchTests
{
    [Fact]
    public void ReturnTypeAdapterMismatch_Declared_IsReported() => Diagnose.Reports(
        "ITR067",
        "Adapter 'LazyAdapter' does not make 'Task<int>', which 'A' returns; name an adapter whose TReturn is that type, or change the return type",
        """
            public sealed class LazyAdapter : IReturnTypeAdapter<Lazy<Task<int>>, int>
            {
                public Lazy<Task<int>> Adapt(Func<CancellationToken, Task<int>> call) => new(() => call(default));
            }

            public interface IApi
            {
                [Get("/a"), ReturnTypeAdapter([|typeof(LazyAdapter)|])] Task<int> A();
            }
            """);

    [Fact]
    public void ReturnTypeAdapterMismatch_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public sealed class LazyAdapter : IReturnTypeAdapter<Lazy<Task<int>>, int>
            {
                public Lazy<Task<int>> Adapt(Func<CancellationToken, Task<int>> call) => new(() => call(default));
            }

            [ReturnTypeAdapter(typeof(LazyAdapter))]
            public interface IApi
            {
                [Get("/a")] Task<int> A();
                [Get("/a")] Lazy<Task<int>> B();
            }
            """);
}
