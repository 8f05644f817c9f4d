namespace Itential.Refit.Requests;

/// <summary>Results that are the answer itself, not something read from it.</summary>
internal static class LiveCodecs
{
    public static ContentCodec<HttpResponseMessage> Message { get; } = new MessageCodec();

    public static ContentCodec<Stream> Stream { get; } = new StreamCodec();

    public static ContentCodec<HttpContent> Content { get; } = new HttpContentCodec();

    public static ContentCodec<object?> Nothing { get; } = new NothingCodec();
}
