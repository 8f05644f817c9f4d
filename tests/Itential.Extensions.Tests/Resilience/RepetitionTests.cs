using System.Net;
using Itential.Refit;
using Itential.Testing.Faults;
using Microsoft.Extensions.DependencyInjection;

namespace Itential.Extensions.Tests.Resilience;

public class RepetitionTests
{
    [Theory]
    [InlineData(HttpStatusCode.RequestTimeout)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task Answer_ThatMayPass_IsAskedForAgain(HttpStatusCode status)
    {
        await using var run = await PlatformCase.StartAsync();
        var fault = run.Fail(2, status);

        var reading = run.Api.ReadAsync(TestContext.Current.CancellationToken);
        await run.Clock.PassPauseAsync(0);
        await run.Clock.PassPauseAsync(1);

        Assert.Equal("fine", await reading);
        Assert.Equal(2, fault.Hits);
        Assert.Equal(2, run.Repetitions.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.NotImplemented)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Conflict)]
    public async Task Answer_ThatStays_IsGivenBack(HttpStatusCode status)
    {
        await using var run = await PlatformCase.StartAsync();
        var fault = run.Fail(1, status);

        var error = await Assert.ThrowsAsync<ApiException>(() => run.Api.ReadAsync(TestContext.Current.CancellationToken));

        Assert.Equal(status, error.StatusCode);
        Assert.Equal(1, fault.Hits);
        Assert.Empty(run.Repetitions);
    }

    [Fact]
    public async Task Answer_ThatNeverGetsBetter_IsGivenBackAfterTheLastRepetition()
    {
        await using var run = await PlatformCase.StartAsync();
        var fault = run.Fail(10);

        var reading = run.Api.ReadAsync(TestContext.Current.CancellationToken);
        await run.Clock.PassPauseAsync(0);
        await run.Clock.PassPauseAsync(1);
        await run.Clock.PassPauseAsync(2);
        var error = await Assert.ThrowsAsync<ApiException>(() => reading);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, error.StatusCode);
        Assert.Equal(4, fault.Hits);
    }

    [Fact]
    public async Task MaxRetries_Zero_RepeatsNothing()
    {
        await using var run = await PlatformCase.StartAsync(options => options.MaxRetries = 0);
        var fault = run.Fail(10);

        await Assert.ThrowsAsync<ApiException>(() => run.Api.ReadAsync(TestContext.Current.CancellationToken));

        Assert.Equal(1, fault.Hits);
    }

    [Fact]
    public async Task Connection_ThatBreaks_IsTriedAgain()
    {
        await using var run = await PlatformCase.StartAsync();
        run.Server.Faults.Add(Fault.Drop() with { Path = PlatformCase.Probe });

        var reading = run.Api.ReadAsync(TestContext.Current.CancellationToken);
        await run.Clock.PassPauseAsync(0);
        await run.Clock.PassPauseAsync(1);
        await run.Clock.PassPauseAsync(2);

        await Assert.ThrowsAsync<ApiRequestException>(() => reading);
        Assert.Equal(3, run.Repetitions.Count);
    }

    [Fact]
    public async Task Post_IsNotRepeated()
    {
        await using var run = await PlatformCase.StartAsync();
        var fault = run.Fail(1);

        var error = await Assert.ThrowsAsync<ApiException>(() => run.Api.WriteAsync("a", TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, error.StatusCode);
        Assert.Equal(1, fault.Hits);
    }

    [Fact]
    public async Task Post_DeclaredIdempotent_IsRepeatedWithItsBody()
    {
        List<string> sent = [];
        await using var run = await PlatformCase.StartAsync(client: client => client.AddHttpMessageHandler(() =>
            new PerCallHandler(request => sent.Add(request.Content!.ReadAsStringAsync().GetAwaiter().GetResult()))));
        run.Fail(1);

        var writing = run.Api.WriteOnceAsync("the body", TestContext.Current.CancellationToken);
        await run.Clock.PassPauseAsync(0);

        Assert.Equal("fine", await writing);
        Assert.Equal(["the body", "the body"], sent.Where(text => text == "the body"));
    }

    [Fact]
    public async Task Delete_DeclaredNotIdempotent_IsNotRepeated()
    {
        await using var run = await PlatformCase.StartAsync();
        var fault = run.Fail(1);

        await Assert.ThrowsAsync<ApiException>(() => run.Api.DeleteNextAsync(TestContext.Current.CancellationToken));

        Assert.Equal(1, fault.Hits);
    }

    [Fact]
    public async Task Stream_IsNotRepeated_ThoughItsVerbMayBe()
    {
        await using var run = await PlatformCase.StartAsync();
        var fault = run.Fail(2);

        await Assert.ThrowsAsync<ApiException>(() => run.Api.UploadAsync(OneWay.Stream(), TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ApiException>(() => run.Api.UploadAsync(new StreamPart(OneWay.Stream(), "a.bin"), TestContext.Current.CancellationToken));

        Assert.Equal(2, fault.Hits);
        Assert.Empty(run.Repetitions);
    }

    [Fact]
    public async Task DiscardedAnswer_IsDisposed_BeforeThePause()
    {
        var disposed = 0;
        await using var run = await PlatformCase.StartAsync(client: client => client.AddHttpMessageHandler(() => new PerCallHandler(
            _ => { },
            response => response.Content = response.StatusCode == HttpStatusCode.ServiceUnavailable ? new DisposalContent(response.Content, () => disposed++) : response.Content)));
        run.Fail(1);

        var reading = run.Api.ReadAsync(TestContext.Current.CancellationToken);
        await run.Clock.PassPauseAsync(0);

        Assert.Equal("fine", await reading);
        Assert.InRange(disposed, 1, 2);
    }

    [Fact]
    public async Task Cancellation_EndsThePause_AndNothingIsSentAgain()
    {
        using var cancellation = new CancellationTokenSource();
        await using var run = await PlatformCase.StartAsync();
        var fault = run.Fail(10);

        var reading = run.Api.ReadAsync(cancellation.Token);
        await run.Clock.PassAsync(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1));
        await run.Clock.PassPauseAsync(1);
        await fault.WaitForHitsAsync(3, TestContext.Current.CancellationToken);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(3, fault.Hits);
    }

    [Fact]
    public async Task Cancellation_WhileAnAttemptIsUnderWay_IsNotRepeated()
    {
        using var cancellation = new CancellationTokenSource();
        await using var run = await PlatformCase.StartAsync();
        var held = run.Server.Faults.Add(Fault.Hold() with { Path = PlatformCase.Probe });

        var reading = run.Api.ReadAsync(cancellation.Token);
        await held.WaitForHitsAsync(1, TestContext.Current.CancellationToken);
        await cancellation.CancelAsync();

        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(cancellation.Token, canceled.CancellationToken);
        Assert.Empty(run.Repetitions);
    }
}
