using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Tests.Incremental;

public sealed class ClosedUseEditTests
{
    private const string Source = """
        public interface ICrud<T>
        {
            [Get("/{id}")] Task<string> A(T id);
        }

        public static class Clients
        {
            public static object First(HttpClient http) => RestService.For<ICrud<int>>(http);
            public static object Second(HttpClient http) => RestService.For<ICrud<string>>(http);
        }
        """;

    [Fact]
    public void Edit_UnrelatedType_ChangesNothing()
    {
        var edit = ClientEdit.Of(Source, Source + "\npublic sealed class Unrelated;");

        edit.Expect(TrackingNames.ClosedModel, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached);
        edit.ExpectOutputs(IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Edit_UseAdded_EmitsItAndTheRegistration()
    {
        var edit = ClientEdit.InAnotherFile(Source, "public static class More { public static object Make(System.Net.Http.HttpClient http) => RestService.For<ICrud<int>>(http); }", "public static class More { public static object Make(System.Net.Http.HttpClient http) => RestService.For<ICrud<long>>(http); }");

        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.New));
        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Edit_SameUseAgain_EmitsNothing()
    {
        var edit = ClientEdit.Of(Source, Source.Replace("First(HttpClient http)", "Zeroth(HttpClient http) => RestService.For<ICrud<int>>(http);\n    public static object First(HttpClient http)", StringComparison.Ordinal));

        Assert.Equal(0, edit.CountOutputs(IncrementalStepRunReason.Modified) + edit.CountOutputs(IncrementalStepRunReason.New));
    }
}
