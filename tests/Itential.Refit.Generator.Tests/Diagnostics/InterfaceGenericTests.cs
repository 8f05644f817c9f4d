namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class InterfaceGenericTests
{
    [Theory]
    [InlineData("ICrud<T>", "RestService.For<[|ICrud<T>|]>(http)")]
    [InlineData("ICrud<List<T[]>>", "RestService.For<[|ICrud<List<T[]>>|]>(http)")]
    public void InterfaceGeneric_UsedOpen_IsReported(string type, string call) => Diagnose.Reports(
        "ITR003",
        $"'{type}' has an open type parameter, and clients are written for closed interfaces only; ask for the closed interface where its type arguments are known, or declare an interface that derives from it",
        $$"""
            public interface ICrud<T>
            {
                [Get("/a")] Task<T> A();
            }

            public static class Clients
            {
                public static object Open<T>(HttpClient http) => {{call}};
            }
            """);

    [Fact]
    public void InterfaceGeneric_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface ICrud<T>
            {
                [Get("/a")] Task<T> A();
            }

            public interface IPlain<T>
            {
                T A { get; }
            }

            public static class Clients
            {
                public static T Open<T>(HttpClient http) where T : class => RestService.For<T>(http);
                public static ICrud<int> Closed(HttpClient http) => RestService.For<ICrud<int>>(http);
            }
            """);
}
