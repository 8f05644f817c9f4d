namespace Itential.Refit.Tests.Errors;

/// <summary>Calls one method of each shape and gives the failure that its caller gets, thrown or in an answer.</summary>
internal static class Shapes
{
    private static readonly string[] Throwing = ["Nothing", "Thing", "ThingValue", "Stream", "SyncNothing", "SyncThing"];
    private static readonly string[] Carrying = ["Response", "SyncResponse"];
    private static readonly string[] Reading = ["Thing", "ThingValue", "SyncThing"];

    public static TheoryData<string> ThatThrow => [.. Throwing];

    public static TheoryData<string> ThatCarry => [.. Carrying];

    public static TheoryData<string> ThatRead => [.. Reading];

    public static TheoryData<string> All => [.. Throwing, .. Carrying];

    public static async Task<Exception?> FailureAsync(IFaultyApi api, string shape)
    {
        if (shape is "Response" or "SyncResponse")
        {
            using var response = shape == "Response" ? await api.ResponseAsync() : api.Response();
            return response.Error;
        }

        return await Record.ExceptionAsync(async () =>
        {
            switch (shape)
            {
                case "Nothing": await api.NothingAsync(); break;
                case "Thing": await api.ThingAsync(); break;
                case "ThingValue": await api.ThingValueAsync(); break;
                case "Stream": await (await api.StreamAsync()).DisposeAsync(); break;
                case "SyncNothing": api.Nothing(); break;
                default: api.Thing(); break;
            }
        });
    }
}
