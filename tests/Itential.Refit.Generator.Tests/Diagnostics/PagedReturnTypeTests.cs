namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class PagedReturnTypeTests
{
    [Fact]
    public void PagedReturnType_Declared_IsReported() => Diagnose.Reports(
        "ITR068",
        "Method 'A' is read page by page but returns 'Task<List<int>>'; return IAsyncEnumerable<T> with the type of one item, or remove [Paged]",
        """
            public interface IApi
            {
                [Get("/a"), [|Paged|](PagingStyle.SkipLimit)] Task<List<int>> A();
            }
            """);

    [Fact]
    public void PagedReturnType_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task<List<int>> A();
                [Get("/a"), Paged(PagingStyle.SkipLimit)] IAsyncEnumerable<int> AllA();
            }
            """);
}
