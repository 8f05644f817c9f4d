using System.Net;
using System.Net.Sockets;
using System.Text;
using Otumat.Usage;

namespace Otumat.Tests.Usage.Enrollment;

public sealed class CallbackServerTests
{
    private const string State = "the-state";

    [Fact]
    public async Task RightAnswer_EndsTheWait()
    {
        using var callback = new CallbackServer(State);
        var wait = callback.WaitAsync(Person.Ct);

        Assert.Equal(HttpStatusCode.OK, await GetAsync($"{callback.RedirectUri}?code=a%2Bb&state={State}"));

        Assert.Equal(new AuthorizationAnswer("a+b", null, null), await wait);
    }

    [Theory]
    [InlineData("?code=c&state=wrong")]
    [InlineData("?code=c")]
    [InlineData("?code=c&state=the-state&state=the-state")]
    [InlineData("?state=the-state")]
    [InlineData("?code=&state=the-state")]
    [InlineData("/more?code=c&state=the-state")]
    [InlineData("")]
    public async Task WrongAnswer_Gets400_AndDoesNotEndTheWait(string rest)
    {
        using var callback = new CallbackServer(State);
        var wait = callback.WaitAsync(Person.Ct);

        Assert.Equal(HttpStatusCode.BadRequest, await GetAsync(callback.RedirectUri + rest));
        Assert.False(wait.IsCompleted);

        Assert.Equal(HttpStatusCode.OK, await GetAsync($"{callback.RedirectUri}?code=c&state={State}"));
        Assert.Equal("c", (await wait).Code);
    }

    [Theory]
    [InlineData("GET {path}?code=c&state=the-state HTTP/1.1\r\nHost: evil.example.com\r\n\r\n")]
    [InlineData("GET {path}?code=c&state=the-state HTTP/1.1\r\n\r\n")]
    [InlineData("GET {path}?code=c&state=the-state HTTP/1.1\r\nHost: {host}\r\nHost: {host}\r\n\r\n")]
    [InlineData("POST {path}?code=c&state=the-state HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("GET {path}?code=c&state=the-state HTTP/2.0\r\nHost: {host}\r\n\r\n")]
    [InlineData("nonsense\r\n\r\n")]
    public async Task WrongRequest_Gets400_AndDoesNotEndTheWait(string request)
    {
        using var callback = new CallbackServer(State);
        var wait = callback.WaitAsync(Person.Ct);
        var uri = new Uri(callback.RedirectUri);

        var answer = await SendAsync(uri, request.Replace("{path}", uri.AbsolutePath, StringComparison.Ordinal).Replace("{host}", uri.Authority, StringComparison.Ordinal));

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await GetAsync($"{callback.RedirectUri}?code=c&state={State}"));
        Assert.Equal("c", (await wait).Code);
    }

    [Fact]
    public async Task ConnectionThatSaysNothing_DoesNotHoldUpTheAnswer()
    {
        using var callback = new CallbackServer(State);
        var wait = callback.WaitAsync(Person.Ct);
        using var silent = new TcpClient();
        await silent.ConnectAsync(IPAddress.Loopback, new Uri(callback.RedirectUri).Port, Person.Ct);

        await GetAsync($"{callback.RedirectUri}?error=access_denied&error_description=no&state={State}");

        Assert.Equal(new AuthorizationAnswer(null, "access_denied", "no"), await wait);
    }

    [Fact]
    public void Port_IsOnLoopbackOnly_AndStaysBound()
    {
        using var callback = new CallbackServer(State);
        var port = new Uri(callback.RedirectUri).Port;

        var error = Assert.Throws<SocketException>(() => new TcpListener(IPAddress.Loopback, port).Start());

        Assert.Equal(SocketError.AddressAlreadyInUse, error.SocketErrorCode);
        Assert.Equal("127.0.0.1", new Uri(callback.RedirectUri).Host);
    }

    private static async Task<HttpStatusCode> GetAsync(string address)
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(address), Person.Ct);
        return answer.StatusCode;
    }

    private static async Task<string> SendAsync(Uri address, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, address.Port, Person.Ct);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), Person.Ct);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Person.Ct);
    }
}
