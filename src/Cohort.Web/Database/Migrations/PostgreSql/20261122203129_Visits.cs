using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Visits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Alternance_Visit_PollId",
                table: "Alternance_Visit");

            migrationBuilder.DropIndex(
                name: "IX_Alternance_FollowUp_ClosedAt_CohortId",
                table: "Alternance_FollowUp");

            migrationBuilder.RenameColumn(
                name: "PollId",
                table: "Alternance_Visit",
                newName: "TrainerId");

            migrationBuilder.AddColumn<DateTime>(
                name: "SignedAt",
                table: "Alternance_Visit",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Alternance_FollowUp",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Alternance_VisitChoice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Part = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_VisitChoice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Alternance_VisitChoice_Alternance_Visit_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Alternance_Visit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_VisitReportState",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Progress = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Difficulties = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Agreed = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    ReportHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_VisitReportState", x => new { x.VisitId, x.Number });
                    table.ForeignKey(
                        name: "FK_Alternance_VisitReportState_Alternance_Visit_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Alternance_Visit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_VisitAnswer",
                columns: table => new
                {
                    ChoiceId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    As = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Suits = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_VisitAnswer", x => new { x.ChoiceId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_Alternance_VisitAnswer_Alternance_VisitChoice_ChoiceId",
                        column: x => x.ChoiceId,
                        principalTable: "Alternance_VisitChoice",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_FollowUp_ClosedAt_RaisedAt",
                table: "Alternance_FollowUp",
                columns: new[] { "ClosedAt", "RaisedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_FollowUp_CohortId_ClosedAt_RaisedAt",
                table: "Alternance_FollowUp",
                columns: new[] { "CohortId", "ClosedAt", "RaisedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_VisitAnswer_PersonId",
                table: "Alternance_VisitAnswer",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_VisitChoice_VisitId_Date_Part",
                table: "Alternance_VisitChoice",
                columns: new[] { "VisitId", "Date", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_VisitReportState_By",
                table: "Alternance_VisitReportState",
                column: "By");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Alternance_VisitAnswer");

            migrationBuilder.DropTable(
                name: "Alternance_VisitReportState");

            migrationBuilder.DropTable(
                name: "Alternance_VisitChoice");

            migrationBuilder.DropIndex(
                name: "IX_Alternance_FollowUp_ClosedAt_RaisedAt",
                table: "Alternance_FollowUp");

            migrationBuilder.DropIndex(
                name: "IX_Alternance_FollowUp_CohortId_ClosedAt_RaisedAt",
                table: "Alternance_FollowUp");

            migrationBuilder.DropColumn(
                name: "SignedAt",
                table: "Alternance_Visit");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Alternance_FollowUp");

            migrationBuilder.RenameColumn(
                name: "TrainerId",
                table: "Alternance_Visit",
                newName: "PollId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_Visit_PollId",
                table: "Alternance_Visit",
                column: "PollId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_FollowUp_ClosedAt_CohortId",
                table: "Alternance_FollowUp",
                columns: new[] { "ClosedAt", "CohortId" });
        }
    }
}
