# mypy: disable-error-code="override"
"""The types of boto3's own calls of AWS Lambda, for type checkers."""
from ..runtime.boto_types import *
_Error = type[ClientError]
InvocationType = Literal["Event", "RequestResponse", "DryRun"]
LogType = Literal["None", "Tail"]
InvocationRequestTypeDef = TypedDict("InvocationRequestTypeDef", {
    "FunctionName": Required[str], "InvocationType": InvocationType, "LogType": LogType,
    "ClientContext": str, "DurableExecutionName": str, "Payload": BlobTypeDef, "Qualifier": str,
    "TenantId": str,
}, total=False)
InvocationResponseTypeDef = TypedDict("InvocationResponseTypeDef", {
    "StatusCode": int, "FunctionError": str, "LogResult": str, "Payload": Required[StreamingBody],
    "ExecutedVersion": str, "DurableExecutionArn": str,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
InvocationResponseAsyncTypeDef = TypedDict("InvocationResponseAsyncTypeDef", {
    "StatusCode": int, "FunctionError": str, "LogResult": str,
    "Payload": Required[AsyncStreamingBody], "ExecutedVersion": str, "DurableExecutionArn": str,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
class LambdaExceptions(BotoExceptions):
    CallbackTimeoutException: _Error; CapacityProviderLimitExceededException: _Error;
    CodeSigningConfigNotFoundException: _Error; CodeStorageExceededException: _Error;
    CodeVerificationFailedException: _Error; DurableExecutionAlreadyStartedException: _Error;
    EC2AccessDeniedException: _Error; EC2ThrottledException: _Error; EC2UnexpectedException: _Error;
    EFSIOException: _Error; EFSMountConnectivityException: _Error; EFSMountFailureException: _Error;
    EFSMountTimeoutException: _Error; ENILimitReachedException: _Error;
    FunctionVersionsPerCapacityProviderLimitExceededException: _Error;
    InvalidCodeSignatureException: _Error; InvalidParameterValueException: _Error;
    InvalidRequestContentException: _Error; InvalidRuntimeException: _Error;
    InvalidSecurityGroupIDException: _Error; InvalidSubnetIDException: _Error;
    InvalidZipFileException: _Error; KMSAccessDeniedException: _Error; KMSDisabledException: _Error;
    KMSInvalidStateException: _Error; KMSNotFoundException: _Error;
    NoPublishedVersionException: _Error; PolicyLengthExceededException: _Error;
    PreconditionFailedException: _Error; ProvisionedConcurrencyConfigNotFoundException: _Error;
    RecursiveInvocationException: _Error; RequestTooLargeException: _Error;
    ResourceConflictException: _Error; ResourceInUseException: _Error;
    ResourceNotFoundException: _Error; ResourceNotReadyException: _Error;
    S3FilesMountConnectivityException: _Error; S3FilesMountFailureException: _Error;
    S3FilesMountTimeoutException: _Error; SerializedRequestEntityTooLargeException: _Error;
    ServiceException: _Error; SnapStartException: _Error; SnapStartNotReadyException: _Error;
    SnapStartTimeoutException: _Error; SubnetIPAddressLimitReachedException: _Error;
    TooManyRequestsException: _Error; UnsupportedMediaTypeException: _Error
class _LambdaMethods(Protocol):
    """A client of the service, as the packages of stubs type it."""
    @property
    def meta(self) -> Any: ...
    @property
    def add_layer_version_permission(self) -> Any: ...
    @property
    def delete_function_url_config(self) -> Any: ...
    @property
    def get_function_scaling_config(self) -> Any: ...
    @property
    def list_function_url_configs(self) -> Any: ...
    @property
    def put_runtime_management_config(self) -> Any: ...
class BotoLambdaClient(BotoClient):
    @property
    def exceptions(self) -> LambdaExceptions: ...
    def invoke(self, **params: Unpack[InvocationRequestTypeDef]) -> InvocationResponseTypeDef: ...
class AsyncBotoLambdaClient(AsyncBotoClient):
    @property
    def exceptions(self) -> LambdaExceptions: ...
    async def invoke(self, **params: Unpack[InvocationRequestTypeDef]) -> InvocationResponseAsyncTypeDef: ...
AnyLambdaClient = _LambdaMethods | BareClient | BotoLambdaClient
AnyAsyncLambdaClient = _LambdaMethods | BareClient | AsyncBotoLambdaClient
Client = BotoLambdaClient
AsyncClient = AsyncBotoLambdaClient
