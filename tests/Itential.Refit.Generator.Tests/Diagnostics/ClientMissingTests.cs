namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class ClientMissingTests
{
    [Theory]
    [InlineData("IPlain", "public interface IPlain { void A(); }")]
    [InlineData("Service", "public sealed class Service { }")]
    [InlineData("IList<int>", "")]
    public void ClientMissing_Declared_IsReported(string type, string declaration) => Diagnose.Reports(
        "ITR082",
        $"'{type}' has no method with a verb attribute, so there is no client of it; ask for an interface that has one, such as [Get(\"/path\")]",
        $$"""
            {{declaration}}

            public static class Clients
            {
                public static object Open(HttpClient http) => RestService.For<[|{{type}}|]>(http);
            }
            """);

    [Fact]
    public void ClientMissing_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A();
            }

            public interface IAll : IApi;

            public static class Clients
            {
                public static object Open(HttpClient http) => RestService.For<IAll>(http);
                public static object Other() => For<string>();
                private static object For<T>() => typeof(T);
            }
            """);
}
