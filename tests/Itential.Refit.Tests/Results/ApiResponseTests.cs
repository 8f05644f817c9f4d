using System.Net;
using Itential.Refit.Tests.Calls;

namespace Itential.Refit.Tests.Results;

/// <summary>Outcomes as a test of the user's code makes them.</summary>
public sealed class ApiResponseTests : IDisposable
{
    private readonly HttpRequestMessage _request = new(HttpMethod.Get, "http://jobs.test/x");
    private readonly HttpResponseMessage _ok = new(HttpStatusCode.OK);
    private readonly HttpResponseMessage _conflict = new(HttpStatusCode.Conflict);

    public void Dispose()
    {
        _request.Dispose();
        _ok.Dispose();
        _conflict.Dispose();
    }

    [Fact]
    public async Task Success_WithContent_TellsSo()
    {
        using var response = new ApiResponse<Device>(_request, _ok, new Device("r1", 22));

        Assert.True(response is { IsReceived: true, IsSuccessStatusCode: true, IsSuccessful: true, HasContent: true, IsSuccessfulWithContent: true });
        Assert.False(response.HasRequestError(out _) || response.HasResponseError(out _));
        Assert.Same(response, response.EnsureSuccessful());
        Assert.Same(response, response.EnsureSuccessStatusCode());
        Assert.Same(response, await response.EnsureSuccessfulAsync());
        Assert.Same(response, await response.EnsureSuccessStatusCodeAsync());
        if (response.IsSuccessfulWithContent)
        {
            Assert.Equal(22, response.Content.Port);
        }
    }

    [Fact]
    public void Success_WithoutContent_HasNone()
    {
        using var response = new ApiResponse<Device>(_request, _ok, null);

        Assert.True(response.IsSuccessful);
        Assert.False(response.HasContent || response.IsSuccessfulWithContent);
    }

    [Fact]
    public async Task ErrorStatus_IsAResponseError()
    {
        var cause = new ApiException("It is busy.", _request, _conflict, "{}");
        using var response = new ApiResponse<Device>(_request, _conflict, null, cause);

        Assert.True(response.HasResponseError(out var error));
        Assert.Same(cause, error);
        Assert.False(response.HasRequestError(out _) || response.IsSuccessful || response.IsSuccessStatusCode);
        Assert.Same(cause, Assert.Throws<ApiException>(() => response.EnsureSuccessful()));
        Assert.Same(cause, Assert.Throws<ApiException>(() => response.EnsureSuccessStatusCode()));
        Assert.Same(cause, await Assert.ThrowsAsync<ApiException>(() => response.EnsureSuccessfulAsync()));
        Assert.Same(cause, await Assert.ThrowsAsync<ApiException>(() => response.EnsureSuccessStatusCodeAsync()));
    }

    [Fact]
    public void UnreadableSuccess_PassesTheStatusCheckOnly()
    {
        using var response = new ApiResponse<Device>(_request, _ok, null, new ApiException("It cannot be read.", _request, _ok, null));

        Assert.Same(response, response.EnsureSuccessStatusCode());
        Assert.Throws<ApiException>(() => response.EnsureSuccessful());
    }

    [Fact]
    public void NoAnswer_IsARequestError()
    {
        var cause = new ApiRequestException("It is gone.", _request);
        using var response = new ApiResponse<Device>(_request, null, null, cause);

        Assert.True(response.HasRequestError(out var error));
        Assert.Same(cause, error);
        Assert.False(response.HasResponseError(out _) || response.IsReceived);
        Assert.Same(cause, Assert.Throws<ApiRequestException>(() => response.EnsureSuccessStatusCode()));
    }

    [Fact]
    public void Check_ThatThrows_GivesTheConnectionBack()
    {
        var content = new ChunkedContent([1], 1, null);
        _conflict.Content = content;

        Assert.Throws<ApiException>(() => new ApiResponse<Device>(_request, _conflict, null, new ApiException("It is busy.", _request, _conflict, null)).EnsureSuccessful());

        Assert.True(content.IsDisposed);
    }

    [Fact]
    public void Interface_HasTheSameChecks()
    {
        IApiResponse<Device> good = new ApiResponse<Device>(_request, _ok, new Device("r1", 22));
        IApiResponse bad = new ApiResponse<Device>(_request, null, null, new ApiRequestException("It is gone.", _request));

        Assert.Same(good, good.EnsureSuccessful());
        Assert.Same(good, good.EnsureSuccessStatusCode());
        Assert.Throws<ApiRequestException>(() => bad.EnsureSuccessful());
        Assert.Throws<ApiRequestException>(() => bad.EnsureSuccessStatusCode());
        Assert.Equal("r1", good.IsSuccessfulWithContent ? good.Content.Name : null);
    }

    [Fact]
    public void Failure_WithoutItsError_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new ApiResponse<Device>(_request, _conflict, null));
        Assert.Throws<ArgumentException>(() => new ApiResponse<Device>(_request, null, null));
    }
}
