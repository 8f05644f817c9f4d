namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class ReturnTypeAdapterInvalidTests
{
    [Fact]
    public void ReturnTypeAdapterInvalid_Declared_IsReported() => Diagnose.Reports(
        "ITR066",
        "Type 'string' cannot be a return-type adapter because it does not implement IReturnTypeAdapter<TReturn, TResult>; name an accessible class with a constructor without parameters that implements IReturnTypeAdapter<TReturn, TResult> and whose type parameters all occur in TReturn",
        """
            public interface IApi
            {
                [Get("/a"), ReturnTypeAdapter([|typeof(string)|])] Lazy<int> A();
            }
            """);

    [Fact]
    public void ReturnTypeAdapterInvalid_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public sealed class LazyAdapter : IReturnTypeAdapter<Lazy<Task<int>>, int>
            {
                public Lazy<Task<int>> Adapt(Func<CancellationToken, Task<int>> call) => new(() => call(default));
            }

            public interface IApi
            {
                [Get("/a"), ReturnTypeAdapter(typeof(LazyAdapter))] Lazy<Task<int>> A();
            }
            """);
}
