namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class TypeArgumentNotAccessibleTests
{
    [Theory]
    [InlineData("Row", "private", "private sealed record Row;")]
    [InlineData("Row", "inside the private type 'Inner'", "private static class Inner { public sealed record Row; }", "Inner.")]
    [InlineData("List<Row>", "private", "private sealed record Row;", "List<", ">")]
    public void TypeArgumentNotAccessible_Declared_IsReported(string shown, string obstacle, string declaration, string before = "", string after = "") => Diagnose.Reports(
        "ITR081",
        $"Type argument '{shown}' of 'ICrud' is {obstacle}, so no client can name it; use a type that is internal or public, and every type around it",
        $$"""
            public interface ICrud<T>
            {
                [Get("/a")] Task<T> A();
            }

            public static class Clients
            {
                private static object Open(HttpClient http) => RestService.For<[|ICrud<{{before}}Row{{after}}>|]>(http);
                {{declaration}}
            }
            """);

    [Theory]
    [InlineData("dynamic", "bound at run time")]
    [InlineData("int*[]", "a pointer")]
    public void TypeArgumentNotAccessible_OfAnotherKind_IsReported(string type, string obstacle) => Diagnose.Reports(
        "ITR081",
        $"Type argument '{type}' of 'ICrud' is {obstacle}, so no client can name it; use a type that is internal or public, and every type around it",
        $$"""
            public interface ICrud<T>
            {
                [Get("/a")] Task<T> A();
            }

            public static unsafe class Clients
            {
                public static object Open(HttpClient http) => RestService.For<[|ICrud<{{type}}>|]>(http);
            }
            """);

    [Fact]
    public void TypeArgumentNotAccessible_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface ICrud<T>
            {
                [Get("/a")] Task<T> A();
            }

            public static class Clients
            {
                private static object Open(HttpClient http) => RestService.For<ICrud<Row>>(http);
                internal sealed record Row;
            }
            """);
}
