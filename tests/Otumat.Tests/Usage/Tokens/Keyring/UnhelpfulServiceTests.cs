using Otumat.Usage;
using TestKit;
using Tmds.DBus.Protocol;

namespace Otumat.Tests.Usage.Tokens.Keyring;

/// <summary>What the store says of a bus that has no keyring, or one that is of no use.</summary>
public sealed class UnhelpfulServiceTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTimeProvider _time = new();
    private SessionBusProcess _bus = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _bus = await SessionBusProcess.StartAsync(_folder.Path, Token);

    public ValueTask DisposeAsync()
    {
        _bus.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task WriteAsync_NoServiceOnTheBus_SaysSo()
    {
        await AssertUnavailableAsync(_bus.Address, "No Secret Service runs on the session bus.");
    }

    [Theory]
    [InlineData("unix:path=no-such-socket")]
    [InlineData("nonsense")]
    [InlineData("tcp:host=127.0.0.1,port=1")]
    public async Task WriteAsync_NoBusThere_SaysSo(string address)
    {
        await AssertUnavailableAsync(address, "The Secret Service cannot be reached on the session bus.");
    }

    [Fact]
    public async Task WriteAsync_ServiceNeverAnswers_GivesUpAfterTheLimit()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var service = new FakeSecretService(context =>
        {
            context.DisposesAsynchronously = true;
            asked.TrySetResult();
        });
        await service.StartAsync(_bus.Address);

        var call = AssertUnavailableAsync(_bus.Address, "The Secret Service did not answer within 10 seconds.");
        await asked.Task.WaitAsync(Token);
        _time.Advance(SecretServiceTokenStore.Limit);

        await call;
    }

    [Fact]
    public async Task WriteAsync_Cancelled_EndsAtOnce()
    {
        using var cancel = new CancellationTokenSource();
        using var service = new FakeSecretService(context =>
        {
            context.DisposesAsynchronously = true;
            cancel.Cancel();
        });
        await service.StartAsync(_bus.Address);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store(_bus.Address).WriteAsync(Some.Tokens(), cancel.Token));
    }

    [Fact]
    public async Task WriteAsync_NoDefaultKeyring_SaysSo()
    {
        using var service = new FakeSecretService(context => Reply(context, "o", (ref MessageWriter writer) => writer.WriteObjectPath("/")));
        await service.StartAsync(_bus.Address);

        await AssertUnavailableAsync(_bus.Address, "The Secret Service has no default keyring.");
        Assert.Equal(["ReadAlias"], service.Calls);
    }

    [Fact]
    public async Task WriteAsync_ServiceWantsToAskThePerson_DismissesThePromptUnseen()
    {
        using var service = new FakeSecretService(AnswerWithPrompt);
        await service.StartAsync(_bus.Address);

        await AssertUnavailableAsync(_bus.Address, "The keyring is locked.");

        Assert.Equal(["ReadAlias", "Get", "OpenSession", "CreateItem", "Dismiss"], service.Calls);
    }

    [Fact]
    public async Task WriteAsync_ServiceSendsAKeyOutsideTheGroup_SendsNoToken()
    {
        using var service = new FakeSecretService(context =>
        {
            if (context.Request.MemberAsString == "OpenSession")
            {
                ReplySession(context, [1]);
            }
            else
            {
                AnswerWithPrompt(context);
            }
        });
        await service.StartAsync(_bus.Address);

        await AssertUnavailableAsync(_bus.Address, "The Secret Service cannot be reached");

        Assert.Equal(["ReadAlias", "Get", "OpenSession"], service.Calls);
    }

    private static void AnswerWithPrompt(MethodContext context)
    {
        switch (context.Request.MemberAsString)
        {
            case "ReadAlias":
                Reply(context, "o", (ref MessageWriter writer) => writer.WriteObjectPath("/collection"));
                break;
            case "Get":
                Reply(context, "v", (ref MessageWriter writer) => writer.WriteVariantBool(false));
                break;
            case "OpenSession":
                ReplySession(context, new SecretKeyExchange().PublicKey);
                break;
            case "CreateItem":
                Reply(context, "oo", (ref MessageWriter writer) =>
                {
                    writer.WriteObjectPath("/");
                    writer.WriteObjectPath("/prompt");
                });
                break;
            default:
                Reply(context, null, (ref MessageWriter _) => { });
                break;
        }
    }

    private static void ReplySession(MethodContext context, byte[] publicKey) => Reply(context, "vo", (ref MessageWriter writer) =>
    {
        writer.WriteVariant(VariantValue.Array(publicKey));
        writer.WriteObjectPath("/session");
    });

    private static void Reply(MethodContext context, string? signature, Body body)
    {
        var writer = context.CreateReplyWriter(signature);
        body(ref writer);
        context.Reply(writer.CreateMessage());
        writer.Dispose();
    }

    private delegate void Body(ref MessageWriter writer);

    private SecretServiceTokenStore Store(string address) => new(address, Some.Key("home"), _time);

    private async Task AssertUnavailableAsync(string address, string beginning)
    {
        var failure = await Assert.ThrowsAsync<TokenStoreUnavailableException>(() => Store(address).WriteAsync(Some.Tokens(), Token));

        Assert.StartsWith(beginning, failure.Message, StringComparison.Ordinal);
        Some.AssertNoToken(failure.ToString());
    }
}
