namespace Itential.Refit.Tests.Results.Limits;

public interface ISizeApi
{
    [Head("/size")]
    Task<ApiResponse<string>> HeadAsync();
}
