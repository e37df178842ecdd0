using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Telling : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "QuietDays",
                table: "Facilities_ReminderHours",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "ClaimId",
                table: "Facilities_Reminder",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ClaimedUntil",
                table: "Facilities_Reminder",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Moment",
                table: "Facilities_Reminder",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Stops",
                table: "Facilities_OutgoingMail",
                type: "character varying(420)",
                maxLength: 420,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "Facilities_CalendarFeed",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Turn = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_CalendarFeed", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_DigestWish",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Rhythm = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Weekday = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    At = table.Column<int>(type: "integer", nullable: false),
                    TimeZone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ChosenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    NextAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_DigestWish", x => x.PersonId);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_HeldLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Occurrence = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    LinkLabel = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Path = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_HeldLine", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_ReminderTerm",
                columns: table => new
                {
                    PromoId = table.Column<Guid>(type: "uuid", nullable: false),
                    Rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsOff = table.Column<bool>(type: "boolean", nullable: false),
                    Ways = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    LeadMinutes = table.Column<int>(type: "integer", nullable: true),
                    LeadAt = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_ReminderTerm", x => new { x.PromoId, x.Rule });
                });

            migrationBuilder.CreateTable(
                name: "Facilities_RoomLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PromoId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    MadeBy = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_RoomLink", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_RoomPost",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WebhookId = table.Column<Guid>(type: "uuid", nullable: false),
                    PromoId = table.Column<Guid>(type: "uuid", nullable: false),
                    Rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Occurrence = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Body = table.Column<string>(type: "character varying(16000)", maxLength: 16000, nullable: false),
                    State = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    NextAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    Error = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    QueuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SettledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_RoomPost", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_Webhook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PromoId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Format = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Language = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    Address = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Host = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Secret = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    News = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    MadeBy = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Refusals = table.Column<int>(type: "integer", nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    StoppedWhy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_Webhook", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_PublishedEvent",
                columns: table => new
                {
                    FeedId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Content = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    GoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_PublishedEvent", x => new { x.FeedId, x.Key });
                    table.ForeignKey(
                        name: "FK_Facilities_PublishedEvent_Facilities_CalendarFeed_FeedId",
                        column: x => x.FeedId,
                        principalTable: "Facilities_CalendarFeed",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_CalendarFeed_PersonId_Kind_CohortId_TraineeId",
                table: "Facilities_CalendarFeed",
                columns: new[] { "PersonId", "Kind", "CohortId", "TraineeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_CalendarFeed_TokenHash",
                table: "Facilities_CalendarFeed",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_CalendarFeed_TraineeId",
                table: "Facilities_CalendarFeed",
                column: "TraineeId");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_DigestWish_NextAt",
                table: "Facilities_DigestWish",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_HeldLine_At",
                table: "Facilities_HeldLine",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_HeldLine_PersonId",
                table: "Facilities_HeldLine",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_RoomLink_PromoId",
                table: "Facilities_RoomLink",
                column: "PromoId");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_RoomPost_NextAt",
                table: "Facilities_RoomPost",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_RoomPost_SettledAt",
                table: "Facilities_RoomPost",
                column: "SettledAt");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_RoomPost_WebhookId_Rule_SubjectId_Occurrence",
                table: "Facilities_RoomPost",
                columns: new[] { "WebhookId", "Rule", "SubjectId", "Occurrence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_Webhook_PromoId",
                table: "Facilities_Webhook",
                column: "PromoId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Facilities_DigestWish");

            migrationBuilder.DropTable(
                name: "Facilities_HeldLine");

            migrationBuilder.DropTable(
                name: "Facilities_PublishedEvent");

            migrationBuilder.DropTable(
                name: "Facilities_ReminderTerm");

            migrationBuilder.DropTable(
                name: "Facilities_RoomLink");

            migrationBuilder.DropTable(
                name: "Facilities_RoomPost");

            migrationBuilder.DropTable(
                name: "Facilities_Webhook");

            migrationBuilder.DropTable(
                name: "Facilities_CalendarFeed");

            migrationBuilder.DropColumn(
                name: "QuietDays",
                table: "Facilities_ReminderHours");

            migrationBuilder.DropColumn(
                name: "ClaimId",
                table: "Facilities_Reminder");

            migrationBuilder.DropColumn(
                name: "ClaimedUntil",
                table: "Facilities_Reminder");

            migrationBuilder.DropColumn(
                name: "Moment",
                table: "Facilities_Reminder");

            migrationBuilder.DropColumn(
                name: "Stops",
                table: "Facilities_OutgoingMail");
        }
    }
}
