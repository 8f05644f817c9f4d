namespace Itential.Diagnostics.Tests.Decorators;

/// <summary>An interface for another library's generator: its attributes mean nothing to the decorator.</summary>
public sealed class ForeignAttributesTests
{
    [Fact]
    public async Task Interface_WithAnotherLibrarysAttributes_IsDecorated()
    {
        var recorder = new Recorder();
        var api = ((Refit.IUsersApi)new Refit.UsersApi()).Traced(recorder);

        Assert.Equal("7", await api.GetUser(7, "x"));

        Assert.Equal(Recorder.Pair("Itential.Diagnostics.Tests.Decorators.Refit.IUsersApi.GetUser"), recorder.Lines);
    }
}
